package no.innspill.screen;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import no.innspill.Guest;
import no.innspill.Room;
import no.innspill.desk.Change;
import no.innspill.language.Language;
import no.innspill.transaction.Transactions;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshops;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** How often the database is asked for a frame: as often for many as for few. */
@QuarkusTest
class ReadingsTest {

    private static final int COLLECT = 1;
    private static final int VOTE = 2;
    private static final int RESULTS = 3;

    @Inject
    Boards boards;

    @Inject
    Views views;

    @Inject
    Workshops workshops;

    @Inject
    Transactions transactions;

    @Inject
    EntityManagerFactory database;

    @Test
    void twentyTablesCostHardlyMoreReadingsThanTwo() {
        for (int step : new int[] {COLLECT, VOTE, RESULTS}) {
            assertThat(readingsOfTables(20, step)).as("step %d", step).isLessThan(readingsOfTables(2, step) + 5);
        }
    }

    private long readingsOfTables(int many, int step) {
        Room room = Room.planned(
                """
                language: nb
                title: Mange bord
                themes: [Skole, Vei]
                tables: %d
                agenda:
                  - {kind: welcome, title: Velkommen}
                  - {kind: collect, title: Ved bordet, per_table: yes, passes: 2}
                  - {kind: vote, title: Stem ved bordet, per_table: yes, dots: 3}
                  - {kind: results, title: Bordets resultat, per_table: yes, passes: 1}
                """
                        .formatted(many)
                        .getBytes(StandardCharsets.UTF_8));
        room.goTo(COLLECT);
        Set<Change> changes = new HashSet<>(Set.of(Change.cards(room.school()), Change.PEOPLE));
        for (int table = 1; table <= many; table++) {
            Guest guest = room.join("table", table);
            changes.add(Change.idea(guest.post(room.school(), "Fra bord " + table)));
            guest.post(room.road(), "Mer fra bord " + table);
        }
        room.goTo(step);
        Set<Viewpoint> tables =
                transactions.read(() -> workshops.byCode(room.code()).orElseThrow().plan().tables().stream()
                        .map(RoomTable::viewpoint)
                        .collect(Collectors.toSet()));
        assertThat(tables).hasSize(many);
        return readings(room, "participant", tables, changes);
    }

    @Test
    void manyFlaggedIdeasCostHardlyMoreReadingsThanOne() {
        assertThat(readingsOfFlagged(30)).isLessThan(readingsOfFlagged(1) + 5);
    }

    private long readingsOfFlagged(int many) {
        Room room = Room.at(Room.COLLECT);
        Guest author = room.join();
        Guest other = room.join();
        List<Long> ideas = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            ideas.add(author.post(room.school(), "Nummer " + i));
        }
        ideas.stream().limit(many).forEach(idea -> other.post("/w/" + room.code() + "/ideas/" + idea + "/flag")
                .then()
                .statusCode(200));
        return readings(room, "control", Set.of(Viewpoint.EVERYWHERE), Set.of(Change.row(ideas.get(0))));
    }

    /** The fewest of several times: what the server does by itself is counted too. */
    private long readings(Room room, String view, Set<Viewpoint> viewpoints, Set<Change> changes) {
        Statistics statistics = database.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        return LongStream.range(0, 5)
                .map(i -> {
                    long before = statistics.getPrepareStatementCount();
                    assertThat(boards.parts(
                                    room.code(), views.named(view).orElseThrow(), viewpoints, changes, Language.NB))
                            .hasSameSizeAs(viewpoints);
                    return statistics.getPrepareStatementCount() - before;
                })
                .min()
                .orElseThrow();
    }
}
