package no.innspill.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.innspill.similarity.ComparedText;
import org.junit.jupiter.api.Test;

/** What is like the text that somebody is writing is never something that is not to be seen, however it was worked out. */
class LikenessesTest {

    private static final String POOL = "Svømmehallen må få lengre åpningstider";

    private long now;

    /** On a machine that takes a second for whatever is worked out. */
    private final Likenesses likenesses = new Likenesses(() -> now += SECOND);

    private static final long SECOND = 1_000_000_000;

    private static Comparison on(long theme, List<ComparedText> texts) {
        return new Comparison(theme, List.of("Hva trenger kommunen?"), List.copyOf(texts));
    }

    private static List<ComparedText> many() {
        List<ComparedText> texts = new ArrayList<>(IntStream.range(0, 1500)
                .mapToObj(n -> new ComparedText(
                        n,
                        "Innspill nummer " + n + " om felles løsninger, bibliotek og gang- og sykkelvei "
                                + Integer.toString(n * 7919, 36)))
                .toList());
        texts.add(new ComparedText(9000, POOL));
        return texts;
    }

    @Test
    void theMostLikeIsFoundAmongThoseThatAreThere() {
        assertThat(likenesses.like(on(1, many()), "åpningstider i svømmehallen", 3))
                .first()
                .isEqualTo(new ComparedText(9000, POOL));
    }

    @Test
    void whatHasGoneOrWasRewordedSinceIsNotShown() {
        List<ComparedText> before = many();
        assertThat(likenesses.like(on(1, before), POOL, 3)).contains(new ComparedText(9000, POOL));
        List<ComparedText> hidden = before.subList(0, before.size() - 1);
        assertThat(likenesses.like(on(1, hidden), POOL, 3)).doesNotContain(new ComparedText(9000, POOL));
        List<ComparedText> reworded = new ArrayList<>(hidden);
        reworded.add(new ComparedText(9000, "Noe helt annet"));
        assertThat(likenesses.like(on(1, reworded), POOL, 3)).doesNotContain(new ComparedText(9000, POOL));
    }

    @Test
    void aFewTextsAreAlwaysComparedAsTheyAreNow() {
        Likenesses quick = new Likenesses(() -> now);
        List<ComparedText> texts = new ArrayList<>(List.of(new ComparedText(1, "Noe om skole")));
        assertThat(quick.like(on(2, texts), POOL, 3)).isEmpty();
        texts.add(new ComparedText(2, POOL));
        assertThat(quick.like(on(2, texts), POOL, 3)).containsExactly(new ComparedText(2, POOL));
    }

    @Test
    void whatTakesLongIsWorkedOutNowAndThenAndNotAfterEachChange() {
        List<ComparedText> texts = many();
        assertThat(likenesses.like(on(1, texts), POOL, 3)).contains(new ComparedText(9000, POOL));
        List<ComparedText> more = new ArrayList<>(texts);
        ComparedText newest = new ComparedText(9001, POOL + " nå");
        more.add(newest);
        assertThat(likenesses.like(on(1, more), POOL, 3)).doesNotContain(newest).contains(new ComparedText(9000, POOL));
        now += 30 * SECOND;
        assertThat(likenesses.like(on(1, more), POOL, 3)).contains(newest);
    }
}
