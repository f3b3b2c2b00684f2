package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import org.junit.jupiter.api.Test;

/** The eKommune workshop of 45 minutes from the first press to the last. */
@QuarkusTest
class StoryTest extends BrowserTest {

    private static final String LOGIN = "En felles innlogging for alle skoler";
    private static final String STANDARDS = "Standardar som alle må følgje";
    private static final String BUYING = "Help us buy wisely";
    private static final String CLEARER = "Nasjonale standarder, og noen som passer på dem";

    @Test
    void aRoomGoesThroughTheWholeAgenda() {
        Cast cast = Cast.gather(this::screen);
        welcome(cast);
        silentCollecting(cast);
        openCollecting(cast);
        grouping(cast);
        voting(cast);
        results(cast);
        measuresAndClose(cast);
    }

    private static void welcome(Cast cast) {
        cast.areAt("Velkommen", "Velkomen", "Welcome");
        cast.wall.shows("join");
        assertThat(cast.wall.people()).hasText(Messages.say(Language.NB, "projector_people", 4));
        assertThat(cast.facilitator.figure("control_joined")).hasText("4");
        cast.canAllUse("welcome");
    }

    private static void silentCollecting(Cast cast) {
        cast.facilitator.next("skriv stille");
        cast.areAt("skriv stille", "skriv stille", "write in silence");
        cast.anne.post(1, LOGIN);
        cast.bjarte.post(1, STANDARDS);
        cast.claire.post(2, BUYING);
        assertThat(cast.anne.count(1)).hasText(cast.anne.say("board_count", 2));
        assertThat(cast.facilitator.card(LOGIN)).isVisible();
        assertThat(cast.facilitator.card(STANDARDS)).isVisible();
        cast.wall.shows("question");
        Cast.knowNothingOf(LOGIN, cast.bjarte.screen(), cast.claire.screen(), cast.david.screen(), cast.wall.screen());
        Cast.knowNothingOf(
                STANDARDS, cast.anne.screen(), cast.claire.screen(), cast.david.screen(), cast.wall.screen());
        cast.canAllUse("silent collecting");
        aTextOutlivesTheStep(cast);
        cast.anne.button("board_done").click();
        assertThat(cast.facilitator.figure("control_done")).hasText(cast.facilitator.say("control_n_of_m", 1, 4));
    }

    private static void aTextOutlivesTheStep(Cast cast) {
        cast.david.open(3);
        cast.david.box(3).fill("Bruk tallene vi allerede har");
        cast.facilitator.press("control_close");
        assertThat(cast.david.kept()).hasValue("Bruk tallene vi allerede har");
        cast.canAllUse("closed step");
        cast.facilitator.press("control_open");
        assertThat(cast.david.box(3)).hasValue("Bruk tallene vi allerede har");
        assertThat(cast.david.kept()).hasCount(0);
        cast.david.sendButton(3).click();
        assertThat(cast.david.mine("Bruk tallene")).isVisible();
    }

    private static void openCollecting(Cast cast) {
        cast.facilitator.press("control_reveal");
        assertThat(cast.anne.card(STANDARDS)).isVisible();
        assertThat(cast.claire.open(1).card(LOGIN)).isVisible();
        cast.wall.shows("ideas");
        assertThat(cast.wall.card(LOGIN)).isVisible();
        cast.facilitator.next("del, bygg videre");
        cast.areAt("bygg videre", "bygg vidare", "build on");
        cast.bjarte.edit(STANDARDS, CLEARER);
        assertThat(cast.wall.card(CLEARER)).isVisible();
        assertThat(cast.wall.card(STANDARDS)).hasCount(0);
        cast.claire.post(1, "A passing thought");
        assertThat(cast.anne.card("A passing thought")).isVisible();
        cast.claire.withdraw("A passing thought");
        assertThat(cast.anne.card("A passing thought")).hasCount(0);
        cast.canAllUse("open collecting");
    }

    private static void grouping(Cast cast) {
        cast.facilitator.next("Grupper");
        cast.areAt("Grupper", "Grupper", "Group");
        assertThat(cast.anne.box(1)).hasCount(0);
        assertThat(cast.david.open(1).card(CLEARER)).isVisible();
        cast.canAllUse("grouping");
    }

    private static void voting(Cast cast) {
        cast.facilitator.next("Stem");
        cast.areAt("Stem", "Stem", "Vote");
        cast.wall.shows("vote");
        cast.anne.open(1).vote(LOGIN).vote(CLEARER);
        cast.anne.hasLeft(1, 1);
        cast.bjarte.open(1).vote(LOGIN);
        cast.claire.open(1).vote(LOGIN).takeBack(LOGIN);
        cast.claire.hasLeft(1, 3);
        assertThat(cast.david.open(1).turnout(1)).hasText(cast.david.say("board_turnout", 2, 4));
        assertThat(cast.wall.turnouts().first()).containsText(cast.david.say("board_turnout", 2, 4));
        countsAreSecret(cast);
        cast.canAllUse("voting");
    }

    /** A vote by somebody who has voted before changes nothing for anybody else. */
    private static void countsAreSecret(Cast cast) {
        String davids = Cast.apartFromTurnout(cast.david.board());
        String walls = Cast.apartFromTurnout(cast.wall.board());
        cast.bjarte.vote(CLEARER);
        // Claire's first dot is one that all do hear of, and it comes after.
        cast.claire.vote(CLEARER);
        assertThat(cast.david.turnout(1)).hasText(cast.david.say("board_turnout", 3, 4));
        assertThat(cast.wall.turnouts().first()).containsText(cast.david.say("board_turnout", 3, 4));
        assertThat(Cast.apartFromTurnout(cast.david.board())).isEqualTo(davids);
        assertThat(Cast.apartFromTurnout(cast.wall.board())).isEqualTo(walls);
    }

    private static void results(Cast cast) {
        cast.facilitator.next("Resultatet");
        cast.areAt("Resultatet", "Resultatet", "The result");
        cast.wall.shows("results");
        List<String> expected = List.of("1 " + CLEARER, "2 " + LOGIN);
        cast.participants().forEach(each -> Rankings.stand(each.open(1).ranking(1), expected));
        Rankings.stand(cast.wall.ranking(1), expected);
        assertThat(cast.anne.ranking(1).first()).containsText("3");
        cast.canAllUse("results");
    }

    private static void measuresAndClose(Cast cast) {
        cast.facilitator.next("Tiltak");
        cast.areAt("Tiltak", "Tiltak", "Measures");
        cast.wall.shows("measures");
        assertThat(cast.wall.board()).containsText("Hva skal gjøres?");
        cast.canAllUse("measures");
        cast.facilitator.next("Takk");
        cast.areAt("Takk", "Takk", "Thank you");
        assertThat(cast.facilitator.nextButton()).isDisabled();
        cast.canAllUse("close");
        cast.facilitator.press("control_end").confirm();
        cast.participants().forEach(each -> assertThat(each.board()).containsText(each.say("board_ended")));
        cast.canAllUse("ended");
    }
}
