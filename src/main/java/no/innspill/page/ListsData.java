package no.innspill.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import no.innspill.screen.Seen;
import no.innspill.workshop.Choice;
import no.innspill.workshop.RoomTable;

/**
 * What may be chosen from, as a program reads it.
 *
 * @param affiliations for the facilitator, as are {@code tables}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ListsData(List<Entry> tags, List<Entry> affiliations, List<Place> tables) {

    public record Entry(long id, String label) {

        public static Entry of(Seen seen, Choice entry) {
            return new Entry(entry.id(), seen.in(entry.label()));
        }
    }

    /** @param table its number, which is what a seat names */
    public record Place(int table, String label) {

        public static Place of(Seen seen, RoomTable table) {
            return new Place(table.number(), seen.in(table.label()));
        }
    }
}
