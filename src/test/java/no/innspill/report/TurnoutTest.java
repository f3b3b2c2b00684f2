package no.innspill.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** How many could vote, and what few say. */
@QuarkusTest
class TurnoutTest {

    private static String report(Room room) {
        return room.facilitator()
                .get("/w/" + room.code() + "/report.md?lang=nb")
                .asString()
                .replace('\u00A0', ' ');
    }

    private static Room voted(int voters, int others) {
        Room room = Room.at(Room.COLLECT);
        List<Guest> guests =
                Stream.generate(room::join).limit(voters + (long) others).toList();
        long idea = guests.get(0).post(room.school(), "Forutsigbar finansiering");
        room.goTo(Room.VOTE);
        guests.subList(0, voters).forEach(guest -> guest.vote(idea));
        return room;
    }

    @Test
    void whoJoinsWhenTheVoteIsOverCouldNotVote() {
        Room room = voted(11, 1);
        room.goTo(Room.RESULTS);
        assertThat(report(room)).contains("Stem: 11 av 12 deltakere stemte.");
        room.join();
        room.join();
        assertThat(report(room)).contains("Stem: 11 av 12 deltakere stemte.").contains("**Deltakere:** 14");
        assertThat(room.facilitator()
                        .get("/w/" + room.code() + "/tallies")
                        .jsonPath()
                        .getLong("rankings[0].people"))
                .isEqualTo(12);
    }

    @Test
    void aVoteThatIsClosedIsOverAndOneThatIsOpenedAgainIsOpenToAll() {
        Room room = voted(11, 0);
        room.facilitator().closeStep();
        room.join();
        assertThat(report(room)).contains("11 av 11 deltakere stemte.");
        room.facilitator().reopenStep();
        assertThat(report(room)).contains("11 av 12 deltakere stemte.");
        room.facilitator().end();
        assertThat(report(room)).contains("11 av 12 deltakere stemte.");
    }

    @Test
    void whoJoinsWhenTheRatingIsOverCouldNotRate() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(room.school(), "Felles enhet");
        room.goTo(Room.VOTE);
        guest.vote(idea);
        room.join();
        room.join();
        room.goTo(Room.MATRIX);
        guest.post("/w/" + room.code() + "/ideas/" + idea + "/rating", "importance", 4);
        assertThat(report(room)).contains("1 av 3 vurderte minst ett innspill.");
        room.goTo(Room.MEASURES);
        room.join();
        assertThat(report(room)).contains("1 av 3 vurderte minst ett innspill.");
        room.goTo(Room.MATRIX);
        assertThat(report(room)).contains("1 av 4 vurderte minst ett innspill.");
        room.facilitator().closeStep();
        room.join();
        assertThat(report(room)).contains("1 av 4 vurderte minst ett innspill.");
    }

    @Test
    void ofFewCountsAreToldAndNoShares() {
        Room room = voted(9, 0);
        room.goTo(Room.RESULTS);
        assertThat(report(room))
                .contains("9 av 9 som stemte")
                .contains("Færre enn 10 stemte.")
                .doesNotContain("100 %");
        Room more = voted(10, 0);
        more.goTo(Room.RESULTS);
        assertThat(report(more))
                .contains("10 personer, 100 % av dem som stemte")
                .doesNotContain("Færre enn 10");
    }

    @Test
    void whereEachDeviceHasOneBallotDevicesAreCountedAndCalledSo() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join("people", 5);
        room.join("people", 2);
        long idea = guest.post(room.school(), "Felles enhet");
        room.goTo(Room.VOTE);
        guest.vote(idea);
        room.goTo(Room.RESULTS);
        assertThat(report(room))
                .contains("Det ble stemt fra 1 av 2 enheter.")
                .contains("1 av 1 enheter det ble stemt fra")
                .contains("**Deltakere:** 7")
                .doesNotContain("1 av 2 deltakere");
    }

    @Test
    void whatFewerThanFiveHaveRatedIsNotTold() {
        Room room = voted(11, 0);
        long idea = room.facilitator()
                .get("/w/" + room.code() + "/tallies")
                .jsonPath()
                .getLong("rankings[0].rows[0].card.id");
        room.goTo(Room.MATRIX);
        List<Guest> raters = Stream.generate(room::join).limit(5).toList();
        String path = "/w/" + room.code() + "/ideas/" + idea + "/rating";
        raters.subList(0, 4).forEach(guest -> guest.post(path, "importance", 5, "feasibility", 4));
        assertThat(report(room))
                .contains("| Forutsigbar finansiering | for få | 4 | for få | 4 |")
                .contains("4 av 16 vurderte minst ett innspill.")
                .contains("Det er under halvparten");
        raters.get(4).post(path, "importance", 4);
        assertThat(report(room)).contains("| Forutsigbar finansiering | 4,9 | 5–5 | 5 | for få | 4 |");
    }

    @Test
    void aMeasureHasTheSupportOfTheLatestVoteThatItsSourcesWereInEachPersonOnce() {
        Room room = Room.at(Room.COLLECT);
        List<Guest> guests = Stream.generate(room::join).limit(12).toList();
        long one = guests.get(0).post(room.school(), "Den ene");
        long two = guests.get(0).post(room.school(), "Den andre");
        long top = guests.get(0).post(room.school(), "Den øverste");
        room.goTo(Room.VOTE);
        guests.forEach(guest -> guest.vote(top));
        guests.subList(0, 5).forEach(guest -> guest.vote(one));
        guests.subList(3, 8).forEach(guest -> guest.vote(two));
        room.goTo(Room.RESULTS);
        room.facilitator().post("/w/" + room.code() + "/second-vote", "top", 1, "method", "approval");
        guests.subList(0, 10).forEach(guest -> guest.vote(top));
        room.goTo(Room.MEASURES);
        room.facilitator()
                .post("/w/" + room.code() + "/measures", "title", "Av to kilder", "source", one, "source", two);
        room.facilitator().post("/w/" + room.code() + "/measures", "title", "Av den øverste", "source", top);
        assertThat(report(room).lines().filter(line -> line.startsWith("| T")).toList())
                .anyMatch(line -> line.contains("Av to kilder") && line.contains("8 (67 %)<br>*Stem*"))
                .anyMatch(line -> line.contains("Av den øverste") && line.contains("10 (100 %)<br>*Stem igjen"));
    }
}
