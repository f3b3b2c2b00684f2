package no.innspill.privacy;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import no.innspill.Database;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** What leads from a text or a vote to a person is gone for good some time after the end, and every count is what it was. */
@QuarkusTest
class UnlinkingTest {

    private static final String OF = " join participant p on p.id = %s.participant_id"
            + " join workshop w on w.id = p.workshop_id where w.code = ?";

    @Inject
    Unlinking unlinking;

    @Test
    void afterTheEndNothingLeadsFromAPersonToWhatTheyDidAndEveryCountStands() throws SQLException {
        Room room = Room.at(Room.COLLECT);
        List<Guest> guests = people(room);
        room.facilitator().end();
        Map<String, Object> before = json(room);
        String figures = figures(room);
        cut(room);

        assertThat(count("select count(*) from idea i" + OF.formatted("i"), room))
                .isZero();
        assertThat(count("select count(*) from ballot b" + OF.formatted("b") + " and p.spectator", room))
                .isZero();
        assertThat(count("select count(*) from rating r" + OF.formatted("r") + " and p.spectator", room))
                .isZero();
        assertThat(count("select count(*) from deed d join workshop w on w.id = d.workshop_id where w.code = ?", room))
                .isZero();
        assertThat(json(room)).isEqualTo(before);
        assertThat(figures(room)).isEqualTo(figures);
        for (Guest guest : guests) {
            assertThat(guest.board()).contains("Innspill 0");
            assertThat(guest.mine().getList("ideas")).isEmpty();
        }
        assertThat(room.facilitator().board()).contains("kuttet for godt");
    }

    @Test
    void ballotsOfOnePersonCannotBePutTogetherByTheirPlaceInTheDatabase() throws SQLException {
        Room room = Room.at(Room.COLLECT);
        people(room);
        room.facilitator().end();
        long newest = count("select max(b.id) from ballot b" + OF.formatted("b"), room);
        cut(room);
        assertThat(count("select min(b.id) from ballot b" + OF.formatted("b"), room))
                .isGreaterThan(newest);
    }

    /** The ideas that were hidden with it say the same moment. */
    @Test
    void afterwardsNothingSaysWhoseWritingWasStopped() throws SQLException {
        Room room = Room.at(Room.COLLECT);
        long idea = room.join().post(room.school(), "Uønsket");
        assertThat(room.facilitator()
                        .post("/w/" + room.code() + "/ideas/" + idea + "/author/silencing")
                        .statusCode())
                .isEqualTo(200);
        String stopped = "select count(*) from participant p join workshop w on w.id = p.workshop_id"
                + " where w.code = ? and p.stopped_at is not null";
        assertThat(count(stopped, room)).isOne();
        room.facilitator().end();
        cut(room);
        assertThat(count(stopped, room)).isZero();
    }

    @Test
    void inTheFirstHalfHourTheEndCanBeTakenBackWithNothingLost() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(room.school(), "Fortsatt min");
        room.facilitator().end();
        unlinking.unlinkWhatIsDue();
        assertThat(room.facilitator().board()).contains("30 minutter etter at du avsluttet");
        assertThat(room.facilitator().post("/w/" + room.code() + "/undoing").statusCode())
                .isEqualTo(200);
        assertThat(guest.edit(idea, "Min og endret").statusCode()).isEqualTo(200);
    }

    @Test
    void afterwardsItIsOpenedForNewParticipantsAndNobodyGetsTheirOwnBack() throws SQLException {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(room.school(), "Ikke lenger min");
        room.facilitator().end();
        cut(room);
        refused(room.facilitator().post("/w/" + room.code() + "/undoing"), 409, "nothing_to_undo");
        assertThat(room.facilitator().delete("/w/" + room.code() + "/ending").statusCode())
                .isEqualTo(200);
        assertThat(guest.edit(idea, "Endret").statusCode()).isBetween(400, 499);
        guest.post(room.school(), "Ny begynnelse");
        assertThat(guest.mine().getList("ideas")).hasSize(1);
    }

    /** Seven people of two affiliations who write, and vote and rate differently. */
    private static List<Guest> people(Room room) {
        List<Guest> guests = java.util.stream.IntStream.range(0, 7)
                .mapToObj(i -> room.join("affiliation", room.affiliations().get(i % 2)))
                .toList();
        long[] ideas = new long[6];
        for (int i = 0; i < ideas.length; i++) {
            ideas[i] = guests.get(i).post(i % 2 == 0 ? room.school() : room.road(), "Innspill " + i);
        }
        room.goTo(Room.VOTE);
        for (int i = 0; i < guests.size(); i++) {
            guests.get(i).vote(ideas[i % 6], ideas[(i + 2) % 6]);
            if (i % 3 == 0) {
                guests.get(i).vote(ideas[(i + 1) % 6]);
            }
        }
        room.goTo(Room.MATRIX);
        for (int i = 0; i < 4; i++) {
            guests.get(i).post("/w/" + room.code() + "/ideas/" + ideas[0] + "/rating", "importance", 1 + i);
            guests.get(i).post("/w/" + room.code() + "/ideas/" + ideas[1] + "/rating", "feasibility", 5 - i);
        }
        room.goTo(Room.RESULTS);
        return guests;
    }

    private void cut(Room room) throws SQLException {
        Database.change("update workshop set ended_at = ended_at - interval '31' minute where code = ?", room.code());
        unlinking.unlinkWhatIsDue();
        await("the cut")
                .until(() ->
                        count("select count(*) from workshop where unlinked_at is not null and code = ?", room) == 1);
    }

    private static Map<String, Object> json(Room room) {
        Map<String, Object> json = room.facilitator()
                .get("/w/" + room.code() + "/report.json")
                .jsonPath()
                .getMap("");
        // Moved back by the test.
        json.remove("ended");
        json.remove("ended_at");
        json.remove("exported");
        return json;
    }

    private static String figures(Room room) {
        String board = room.facilitator().board();
        int start = board.indexOf("id=\"figures\"");
        return board.substring(start, board.indexOf("</section>", start)).replaceAll("(?s)<p id=.*", "");
    }

    private static long count(String sql, Room room) {
        return Database.count(sql, room.code());
    }
}
