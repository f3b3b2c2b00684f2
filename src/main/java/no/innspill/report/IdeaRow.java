package no.innspill.report;

import java.util.List;
import java.util.Optional;
import no.innspill.language.Worded;

/**
 * An idea as it was written.
 *
 * @param number from 1 on in the order in which ideas were posted, the same in all of the report's formats
 * @param item the id of what was voted on: the idea, or the group that it is in
 * @param group the heading of its group
 * @param fromPaper whether it was written on paper and typed in by the facilitator
 * @param answer what the facilitator answered
 * @param table the table it comes from
 * @param plenary whether the plenary got to see it
 * @param title what the facilitator has called it for the report
 * @param pinned whether the facilitator has pinned it, or its group, to the top of the boards
 */
public record IdeaRow(
        int number,
        long item,
        String text,
        Optional<String> group,
        List<Worded> tags,
        boolean fromPaper,
        Optional<String> answer,
        Optional<String> table,
        boolean plenary,
        Optional<String> title,
        boolean pinned) {

    public IdeaRow {
        tags = List.copyOf(tags);
    }

    public Worded tagLine() {
        return Worded.joined(tags, ", ");
    }
}
