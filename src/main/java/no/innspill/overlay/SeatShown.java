package no.innspill.overlay;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.innspill.language.Worded;

/**
 * Where a device sits and who holds it.
 *
 * @param tables the tables there are; none if people do not sit at tables
 * @param table the label of the one it sits at; empty for none
 * @param people how many share the device
 * @param turn which of them holds it; 0 where each device has one ballot, or nobody votes now
 * @param voted those who have voted in the vote that is on; never for what
 * @param slip whether whoever holds it has to show a ballot slip before they can vote
 * @param asked whether this is the time to choose a table: tables work, and it sits at none
 */
public record SeatShown(
        List<TableChoice> tables, Worded table, int people, int turn, Set<Integer> voted, boolean slip, boolean asked) {

    /** @param number stands in the table's address */
    public record TableChoice(int number, Worded label, boolean chosen) {}

    /** One of the people at the device. */
    public record Person(int number, boolean now, boolean voted) {}

    public List<Person> persons() {
        return IntStream.rangeClosed(1, people)
                .mapToObj(number -> new Person(number, number == turn, voted.contains(number)))
                .toList();
    }

    /** Whether there is nothing to say of it. */
    public boolean isEmpty() {
        return tables.isEmpty() && !slip && !handed();
    }

    /** Whether the device is handed round now. */
    public boolean handed() {
        return turn > 0 && people > 1;
    }
}
