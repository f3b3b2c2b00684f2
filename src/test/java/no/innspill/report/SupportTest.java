package no.innspill.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** Support by affiliation in the report. */
@QuarkusTest
class SupportTest {

    @Test
    void whatDividesIsShownWhereFiveStandBehindEveryNumber() {
        Room room = Room.at(Room.COLLECT);
        Guest author = room.join("affiliation", room.affiliations().get(0));
        long liked = author.post(room.school(), "Den ene liker dette");
        long other = author.post(room.school(), "Den andre liker dette");
        List<Guest> ones = people(room, 0, 11);
        List<Guest> others = people(room, 1, 12);
        room.goTo(Room.VOTE);
        Stream.concat(Stream.of(author), ones.stream()).limit(7).forEach(guest -> guest.vote(liked));
        ones.stream().skip(6).forEach(guest -> guest.vote(other));
        others.stream().limit(5).forEach(guest -> guest.vote(liked));
        others.stream().skip(5).forEach(guest -> guest.vote(other));
        room.goTo(Room.RESULTS);
        String report = report(room);
        assertThat(report)
                .contains("Hva som samler, og hva som deler")
                .contains("minst 7", "høyst 5", "(n\u00A0=\u00A012)");
    }

    @Test
    void nothingIsSaidOfAFewPeople() {
        Room room = Room.at(Room.COLLECT);
        Guest author = room.join("affiliation", room.affiliations().get(0));
        long idea = author.post(room.school(), "Bare noen få");
        List<Guest> few = people(room, 1, 3);
        room.goTo(Room.VOTE);
        few.forEach(guest -> guest.vote(idea));
        room.goTo(Room.RESULTS);
        assertThat(report(room)).contains("Bare noen få").doesNotContain("Hva som samler, og hva som deler");
    }

    private static List<Guest> people(Room room, int affiliation, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> room.join("affiliation", room.affiliations().get(affiliation)))
                .toList();
    }

    private static String report(Room room) {
        return room.facilitator()
                .inBrowser()
                .get("/w/" + room.code() + "/report?lang=nb")
                .asString();
    }
}
