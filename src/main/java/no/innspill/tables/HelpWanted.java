package no.innspill.tables;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.innspill.language.Worded;
import no.innspill.screen.Seen;
import no.innspill.workshop.RoomTable;

/**
 * A table that wants help.
 *
 * @param since when they asked, in milliseconds since the epoch
 */
public record HelpWanted(int number, Worded label, long since) {

    /** All of them, the one that has waited longest first. */
    public static List<HelpWanted> in(Seen seen) {
        return seen.workshop().plan().tables().stream()
                .flatMap(table -> at(seen, table))
                .sorted(Comparator.comparingLong(HelpWanted::since))
                .toList();
    }

    private static Stream<HelpWanted> at(Seen seen, RoomTable table) {
        return table
                .helpWantedAt()
                .map(since -> new HelpWanted(table.number(), seen.worded(table.label()), since.toEpochMilli()))
                .stream();
    }
}
