package no.innspill.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import no.innspill.Guest;
import org.junit.jupiter.api.Test;

/** Tables that voted each for itself have each their own result, and the plenary's vote comes first. */
@QuarkusTest
class TableResultsReportTest {

    @Test
    void eachTableHasARankingOfItsOwnBallots() {
        Tables tables = Tables.at(Tables.COLLECT);
        List<Guest> first = Stream.generate(() -> tables.at("1")).limit(12).toList();
        List<Guest> second = Stream.generate(() -> tables.at("2")).limit(4).toList();
        long one = first.get(0).post(tables.room().school(), "Fra det første bordet");
        long other = first.get(0).post(tables.room().school(), "Enda et fra det første");
        long two = second.get(0).post(tables.room().school(), "Fra det andre bordet");
        tables.goTo(Tables.VOTE);
        first.subList(0, 10).forEach(guest -> guest.vote(one));
        first.subList(0, 5).forEach(guest -> guest.vote(other));
        second.subList(0, 3).forEach(guest -> guest.vote(two));
        tables.goTo(Tables.RESULTS);
        tables.at("1");
        String report = report(tables);
        assertThat(report)
                .contains("Stem ved bordet – Bord 1: 10 av 12 deltakere stemte.")
                .contains("Stem ved bordet – Bord 2: 3 av 4 deltakere stemte.")
                .contains("| 1 | Fra det første bordet | 10 | 100 % |")
                .contains("| 2 | Enda et fra det første | 5 | 50 % |")
                .contains("| 1 | Fra det andre bordet | 3 |")
                .doesNotContain("av 16 deltakere");

        assertThat(first.get(0).post(tables.path("/ideas/" + one + "/passing")).statusCode())
                .isEqualTo(200);
        tables.goTo(Tables.PLENARY_VOTE);
        first.forEach(guest -> guest.vote(one));
        tables.goTo(Tables.PLENARY_RESULTS);
        String later = report(tables);
        assertThat(later.indexOf("Stem i plenum: 12 av 17 deltakere stemte."))
                .as("the vote that counts is first")
                .isPositive()
                .isLessThan(later.indexOf("## Tidligere avstemninger"));
        assertThat(later.substring(later.indexOf("## Tidligere avstemninger")))
                .contains("Stem ved bordet – Bord 1: 10 av 12 deltakere stemte.")
                .contains("Fra det første bordet<br>*sendt videre til plenum*");
    }

    private static String report(Tables tables) {
        return tables.room()
                .facilitator()
                .get(tables.path("/report.md?lang=nb"))
                .asString()
                .replace('\u00A0', ' ');
    }
}
