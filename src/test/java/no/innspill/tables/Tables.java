package no.innspill.tables;

import no.innspill.Guest;
import no.innspill.Room;

/** A room with three tables in a test; its steps are those of {@code rooms/tables.yaml}. */
final class Tables {

    static final int COLLECT = 1;
    static final int SILENT = 2;
    static final int GROUP = 3;
    static final int VOTE = 4;
    static final int RESULTS = 5;
    static final int PLENARY = 6;
    static final int PLENARY_COLLECT = 7;
    static final int PLENARY_VOTE = 8;
    static final int PLENARY_RESULTS = 9;
    static final int MATRIX = 10;
    static final int FIRST_ROUND = 11;
    static final int SECOND_ROUND = 12;

    private final Room room = Room.of("/rooms/tables.yaml");

    static Tables at(int step) {
        Tables tables = new Tables();
        tables.goTo(step);
        return tables;
    }

    void goTo(int step) {
        room.goTo(step);
    }

    /** Somebody who sits at the table with that number. */
    Guest at(String table) {
        return room.join("table", table);
    }

    Room room() {
        return room;
    }

    String path(String rest) {
        return "/w/" + room.code() + rest;
    }
}
