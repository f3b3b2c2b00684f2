package no.innspill.archive;

import static no.innspill.archive.Omitted.orNone;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workshop as a file: everything that can be counted again, without authors, hidden ideas or the owners of ballots.
 * Described in {@code docs/report-json.md}. Themes, tags and steps are referred to by their place in the plan, ideas and
 * groups by their number; all count from 1.
 *
 * @param plan the plan as a template file has it
 * @param participants how many could vote: the people there were, or the devices where each of those had one ballot
 * @param devices how many devices joined; without it, as many as could vote
 * @param people how many people they said they were; without it, as many as could vote
 * @param admitted how many ballot slips were used; null where votes took none
 * @param exported when it was written
 * @param product by which build it was written
 * @param held when it was held; without it, when it was made
 * @param ended when it was ended, if it was
 * @param heads how many people the facilitator counted in the room
 * @param conversation where it comes from, if it was held elsewhere
 * @param report what the facilitator wrote into the report
 * @param told what the report says that cannot be counted again from the file
 * @param rehearsal true where the room was a pretend one; else it is not there
 */
public record Archive(
        String format,
        int version,
        @Nullable String exported,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String product,
        @Nullable String code,
        @Nullable String created,
        JsonNode plan,
        CourseEntry course,
        int participants,
        @Nullable Integer devices,
        @Nullable Integer people,
        List<IdeaEntry> ideas,
        List<GroupEntry> groups,
        List<VoteEntry> votes,
        List<MeasureEntry> measures,
        @Nullable RatedEntry ratings,
        @Nullable RemovedEntry removed,
        @Nullable Integer admitted,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String held,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String ended,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer heads,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ConversationEntry conversation,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ReportEntry report,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Told told,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean rehearsal) {

    static final String FORMAT = "innspill-report";
    static final int VERSION = 1;

    public Archive {
        ideas = orNone(ideas);
        groups = orNone(groups);
        votes = orNone(votes);
        measures = orNone(measures);
    }

    /** Whether the room was a pretend one. */
    public boolean wasPretend() {
        return Boolean.TRUE.equals(rehearsal);
    }

    public int joined() {
        return devices == null ? participants : devices;
    }

    public int persons() {
        return people == null ? participants : people;
    }

    /**
     * The plan, at its first step, with or without the ideas and groups; nobody has joined or voted.
     *
     * @param title its own; where it is empty, the old one marked as a copy
     */
    public Archive anew(boolean withIdeas, String title) {
        return new Archive(
                format,
                version,
                exported,
                product,
                code,
                null,
                title.isBlank() ? CopyTitle.in(plan) : CopyTitle.named(title.strip(), plan),
                new CourseEntry(1, true, false, false, true, false, course.approving(), false),
                0,
                null,
                null,
                withIdeas ? ideas.stream().map(IdeaEntry::anew).toList() : List.of(),
                withIdeas ? groups.stream().map(GroupEntry::anew).toList() : List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                rehearsal);
    }
}
