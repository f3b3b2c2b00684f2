package no.innspill.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
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
        @Nullable String code,
        @Nullable String created,
        JsonNode plan,
        Course course,
        int participants,
        @Nullable Integer devices,
        @Nullable Integer people,
        List<IdeaEntry> ideas,
        List<GroupEntry> groups,
        List<VoteEntry> votes,
        List<MeasureEntry> measures,
        @Nullable RatedEntry ratings,
        @Nullable Removed removed,
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

    /** How far the workshop had come. */
    record Course(
            int step,
            boolean takesInput,
            boolean ideasOpened,
            boolean resultsOpened,
            boolean doorOpen,
            boolean ended,
            Boolean approving,
            Boolean curtain) {
        Course {
            approving = orNot(approving);
            curtain = orNot(curtain);
        }
    }

    /** @param begun the first moment at which anybody took part */
    public record ConversationEntry(String source, String licence, String begun, String ended) {
        public ConversationEntry {
            source = orEmpty(source);
            licence = orEmpty(licence);
        }
    }

    /** Texts by language; none where nothing was written. */
    public record ReportEntry(
            Map<String, String> introduction, Map<String, String> summary, Map<String, String> nextSteps) {
        public ReportEntry {
            introduction = introduction == null ? Map.of() : introduction;
            summary = summary == null ? Map.of() : summary;
            nextSteps = nextSteps == null ? Map.of() : nextSteps;
        }
    }

    /** How those stood to it who were shown it, where it comes from a conversation that was held elsewhere. */
    public record ReactionsEntry(int agreed, int disagreed, int passed) {}

    /**
     * @param note the facilitator's answer
     * @param table which of the plan's tables it comes from; null for none
     * @param plenary whether the plenary sees it; without it, it does
     * @param reportTitle what it is called in the report, if otherwise
     * @param leftOut why it is left out of the report's list, if it is
     */
    public record IdeaEntry(
            int number,
            int theme,
            String text,
            List<Integer> tags,
            boolean fromPaper,
            Boolean pinned,
            @Nullable String note,
            @Nullable Integer table,
            Boolean plenary,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reportTitle,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String leftOut,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ReactionsEntry reactions) {
        public IdeaEntry {
            plenary = plenary == null || plenary;
            tags = orNone(tags);
            pinned = orNot(pinned);
        }

        /** Without what was said and done about it. */
        IdeaEntry anew() {
            return new IdeaEntry(number, theme, text, tags, fromPaper, pinned, note, table, plenary, null, null, null);
        }
    }

    /** @param ideas the numbers of its ideas, in their order */
    public record GroupEntry(
            int number,
            int theme,
            String heading,
            List<Integer> ideas,
            Boolean pinned,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reportTitle) {
        public GroupEntry {
            ideas = orNone(ideas);
            pinned = orNot(pinned);
        }

        GroupEntry anew() {
            return new GroupEntry(number, theme, heading, ideas, pinned, null);
        }
    }

    /** One of the two is there. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ItemRef(@Nullable Integer idea, @Nullable Integer group) {}

    /** @param voters how many people voted in any of the themes */
    public record VoteEntry(int step, int voters, List<BoxEntry> themes) {
        public VoteEntry {
            themes = orNone(themes);
        }
    }

    /**
     * The ballots of one theme, in an order that says nothing about whose they are.
     *
     * @param method {@code approval}, {@code dots} or {@code ranked}; without it, {@code dots_per_item} decides
     * @param candidates the ideas that the vote was on, where it was not on all
     * @param couldVote how many could vote; without it, as many as there are, for the vote is on
     * @param couldVoteAt the same at each table that voted for itself, by its place in the plan
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BoxEntry(
            int theme,
            @Nullable String method,
            int dots,
            int dotsPerItem,
            @Nullable List<Integer> candidates,
            @Nullable Integer couldVote,
            @Nullable Map<String, Integer> couldVoteAt,
            List<List<MarkEntry>> ballots) {
        public BoxEntry {
            ballots = orNone(ballots);
        }

        Map<String, Integer> atTables() {
            return couldVoteAt == null ? Map.of() : couldVoteAt;
        }

        /** The candidates; none where the vote was on all. */
        public List<Integer> ideas() {
            return candidates == null ? List.of() : candidates;
        }
    }

    /**
     * @param aside dots that do not count at the moment, because a group holds no more
     * @param rank in a ranked vote: from 1 on
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MarkEntry(
            @Nullable Integer idea, @Nullable Integer group, int dots, int aside, @Nullable Integer rank) {

        int place() {
            return rank == null ? 0 : rank;
        }
    }

    public record MeasureEntry(
            String title,
            String why,
            Map<String, String> responsible,
            String carriedOutBy,
            Map<String, String> horizon,
            List<Integer> tags,
            List<ItemRef> sources) {
        public MeasureEntry {
            why = orEmpty(why);
            carriedOutBy = orEmpty(carriedOutBy);
            responsible = responsible == null ? Map.of() : responsible;
            horizon = horizon == null ? Map.of() : horizon;
            tags = orNone(tags);
            sources = orNone(sources);
        }
    }

    /**
     * @param people how many have rated anything
     * @param couldRate how many could; without it, as many as there are, for rating is on
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RatedEntry(int people, @Nullable Integer couldRate, List<RatingEntry> given) {
        public RatedEntry {
            given = orNone(given);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RatingEntry(
            @Nullable Integer idea,
            @Nullable Integer group,
            @Nullable Integer importance,
            @Nullable Integer feasibility) {}

    /**
     * What is not in the file: how many ideas were hidden, and why.
     *
     * @param reasons how many for each reason, by its code; those that are missing have none
     */
    public record Removed(long ideas, Map<String, Long> reasons) {
        public Removed {
            reasons = reasons == null ? Map.of() : reasons;
        }
    }

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

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static Boolean orNot(@Nullable Boolean flag) {
        return flag != null && flag;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
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
                code,
                null,
                title.isBlank() ? CopyTitle.in(plan) : CopyTitle.named(title.strip(), plan),
                new Course(1, true, false, false, true, false, course.approving(), false),
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
