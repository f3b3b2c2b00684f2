package no.innspill.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final Likeness.Apart NONE = (one, other) -> false;

    private static final List<String> SCHOOL = List.of(
            "Felles innlogging for alle digitale tjenester i skolen",
            "Éi felles pålogging til alle tenestene i skulen",
            "Nasjonale personvernvurderingar av digitale læremiddel, gjort éin gong for alle kommunar",
            "Staten må ta ansvar for personvernvurderinger (DPIA) av læremidler",
            "Bedre bredbånd på skoler i distriktene",
            "Breiband til alle skular, også dei små i distrikta",
            "Teachers need training in digital tools",
            "More teacher training about digital tools and methods",
            "Mindre rapportering til staten",
            "Éi eining per elev");

    private static Likeness of(List<String> texts) {
        return Likeness.of(IntStream.range(0, texts.size())
                .mapToObj(i -> new ComparedText(i + 1L, texts.get(i)))
                .toList());
    }

    private static Set<Set<Long>> clusters(Likeness likeness, Likeness.Apart apart) {
        return likeness.clusters(id -> true, apart, Certainty.CLOSE).stream()
                .map(cluster -> Set.copyOf(cluster.ids()))
                .collect(Collectors.toSet());
    }

    @Test
    void whatSaysTheSameIsFoundInBokmaalNynorskAndEnglish() {
        assertThat(clusters(of(SCHOOL), NONE))
                .containsExactlyInAnyOrder(Set.of(1L, 2L), Set.of(3L, 4L), Set.of(5L, 6L), Set.of(7L, 8L));
    }

    @Test
    void theSameTextIsWhollyAlikeAndAStrangerNotAtAll() {
        Likeness likeness = of(List.of("Felles innlogging", "Felles innlogging", "Gratis frukt"));
        assertThat(likeness.between(1, 2)).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(likeness.between(1, 3)).isZero();
        assertThat(likeness.between(1, 99)).isZero();
        assertThat(likeness.between(1, Set.of(2L, 3L))).isCloseTo(0.5, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void aCompoundIsLikeWhatItIsMadeOf() {
        Likeness likeness = of(List.of("Kommunens bestillerkompetanse", "Kompetanse hos bestillere", "Gratis frukt"));
        assertThat(likeness.between(1, 2)).isGreaterThan(likeness.between(1, 3)).isGreaterThan(0.2);
    }

    @Test
    void textsThatShareOnlyTheSmallWordsAreNotAlike() {
        Likeness likeness = of(List.of("Vi må ha mer frukt", "Vi må ha mer bredbånd", "We need more of the same"));
        assertThat(likeness.between(1, 2)).isLessThan(Certainty.CLOSE.bound());
        assertThat(clusters(likeness, NONE)).isEmpty();
    }

    @Test
    void whatMustStayApartDoesSoThroughNeighboursToo() {
        Likeness likeness = of(List.of("Åpne standarder for data", "Opne standardar for data", "Åpne standarder"));
        assertThat(clusters(likeness, NONE)).containsExactly(Set.of(1L, 2L, 3L));
        assertThat(clusters(likeness, (one, other) -> one + other == 4))
                .allSatisfy(cluster -> assertThat(cluster).hasSize(2));
        assertThat(likeness.clusters(id -> id != 2, (one, other) -> true, Certainty.CLOSE))
                .isEmpty();
    }

    @Test
    void theCentreComesFirstAndIsOneOfThem() {
        Cluster cluster = of(List.of(
                        "Deling av undervisningsopplegg mellom lærere",
                        "Lærere bør dele undervisningsopplegg",
                        "Undervisningsopplegg bør deles"))
                .clusters(id -> true, NONE, Certainty.CLOSE)
                .get(0);
        assertThat(cluster.ids()).hasSize(3).startsWith(cluster.centre());
        assertThat(cluster.likeness()).isBetween(Certainty.CLOSE.bound(), 1.0);
    }

    @Test
    void whileSomebodyWritesTheLikestAreFoundAndNothingElse() {
        Likeness likeness = of(SCHOOL);
        assertThat(likeness.like("felles pålogging", 3))
                .extracting(ComparedText::id)
                .startsWith(2L)
                .contains(1L);
        assertThat(likeness.like("breiband i distriktet", 3))
                .extracting(ComparedText::id)
                .containsExactlyInAnyOrder(5L, 6L);
        assertThat(likeness.like("felles skoler data", 1)).hasSizeLessThanOrEqualTo(1);
        assertThat(likeness.like("Svømmehall", 3)).isEmpty();
    }

    @Test
    void emptyAndOddTextsAreHandled() {
        Likeness likeness = of(List.of("", "🙂🙂", "og", "og i på", "!!!", "a".repeat(500)));
        assertThat(likeness.clusters(id -> true, NONE, Certainty.CLOSE))
                .allSatisfy(cluster -> assertThat(cluster.ids()).isNotEmpty());
        assertThat(likeness.like("", 3)).isEmpty();
        assertThat(of(List.of()).like("Noe", 3)).isEmpty();
        assertThat(of(List.of()).clusters(id -> true, NONE, Certainty.CLOSE)).isEmpty();
    }

    /** As many as a large conversation has, of one or two sentences each: they must not fall into one heap. */
    @Test
    void threeHundredAndSixteenTextsFallIntoManyClusters() {
        List<String> subjects = subjects();
        Random random = new Random(7);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 316; i++) {
            texts.add(sentence(subjects, random) + (i % 2 == 0 ? ". " + sentence(subjects, random) : ""));
        }
        List<Cluster> clusters = of(texts).clusters(id -> true, NONE, Certainty.CLOSE);
        assertThat(clusters).isNotEmpty().allSatisfy(cluster -> assertThat(cluster.ids())
                .hasSizeBetween(2, 12)
                .doesNotHaveDuplicates());
        assertThat(clusters.stream().flatMap(cluster -> cluster.ids().stream())).doesNotHaveDuplicates();
    }

    private static String sentence(List<String> subjects, Random random) {
        return "Vi bør "
                + List.of("styrke", "verne", "dele", "finansiere", "kartlegge").get(random.nextInt(5)) + " "
                + subjects.get(random.nextInt(subjects.size())) + " sammen med "
                + subjects.get(random.nextInt(subjects.size()));
    }

    private static List<String> subjects() {
        List<String> first = List.of("skog", "hav", "vann", "jord", "fugle", "fiske", "bie", "elve", "kyst", "fjell");
        List<String> last =
                List.of("vern", "forskning", "avgift", "opplæring", "kartlegging", "forvaltning", "skjøtsel", "rådet");
        return first.stream()
                .flatMap(one -> last.stream().map(other -> one + other))
                .toList();
    }
}
