package no.innspill.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import no.innspill.Room;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class ReportPageTest {

    @Test
    void whatWasWrittenIsTextOnThePage() {
        String page = new Reported().get("report").asString();
        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>alert");
        assertThat(page).contains("<svg class=\"bar\"").contains("2 av 2 som stemte");
    }

    @Test
    void tiesShareARankAndIdeasWithoutVotesAreThere() {
        String page = new Reported().get("report").asString();
        assertThat(ranks(page)).containsExactly("1", "2=", "2=", "–", "–");
        assertThat(page).contains("Langt og lengre");
        assertThat(page).contains(Messages.say(Language.NB, "report_removed", 1));
    }

    @Test
    void theMethodSaysOnceByWhatTheVoteIsRanked() {
        String page = new Reported().get("report").asString();
        String method = page.substring(page.indexOf("id=\"method\""));
        assertThat(method.split("Rekkefølgen er etter", -1)).hasSize(2);
        assertThat(method).doesNotContain("rangert etter antall stemmer");
    }

    @Test
    void theTablesOfIdeasAndOfMeasuresCanBothBeHadAsCsv() {
        Reported reported = new Reported();
        String csv = "/w/" + reported.room.code() + "/report.csv?";
        assertThat(reported.get("report").asString())
                .contains(
                        "href=\"" + csv + "lang=nb\"",
                        "href=\"" + csv + "plain=true&amp;lang=nb\"",
                        "href=\"" + csv + "table=measures&amp;lang=nb\"",
                        "href=\"" + csv + "table=measures&amp;plain=true&amp;lang=nb\"");
    }

    private static List<String> ranks(String page) {
        String ranking = page.substring(page.indexOf("id=\"ranking\""), page.indexOf("id=\"ideas\""));
        return Pattern.compile("<tr role=\"row\"><td [^>]*class=\"figure\">([^<]*)</td>")
                .matcher(ranking)
                .results()
                .map(row -> row.group(1))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyWorkshopHasAReportInEveryLanguage(Language language) {
        Room room = Room.open();
        String page = room.facilitator()
                .inBrowser()
                .get("/w/" + room.code() + "/report?lang=" + language.tag())
                .asString();
        assertThat(page)
                .contains("lang=\"" + language.tag() + "\"")
                .contains(Messages.say(language, "report_no_votes"))
                .contains(Messages.say(language, "report_no_ideas_here"))
                .doesNotContain("id=\"measures\"")
                .doesNotContain("id=\"ranking\"");
    }

    @Test
    void theControlViewLeadsThere() {
        Room room = Room.open();
        assertThat(room.facilitator()
                        .inBrowser()
                        .get("/w/" + room.code() + "/control")
                        .asString())
                .contains("href=\"/w/" + room.code() + "/report\"");
    }
}
