package no.innspill.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One word for one thing, and one form of each word: of those that could be said, one is, on all screens and in all files. */
class OneWordTest {

    /** What is quoted of the product in a document. */
    private static final Pattern QUOTED = Pattern.compile("«([^»]*)»");

    /** The language, what is said, and what is not: whole words, or beginnings of words where they end with a star. */
    static Stream<Arguments> choices() {
        return Stream.of(
                arguments(Language.NB, "storskjerm", "vegg veggen tavle* tavla projektor*"),
                arguments(
                        Language.NB, "møteleder", "ordstyrer* fasilitator* den_som_leder deg_som_leder dem_som_leder"),
                arguments(Language.NB, "arbeidsverksted", "workshop* verkstedet verksteder"),
                arguments(Language.NB, "mobil", "telefon*"),
                arguments(Language.NB, "server", "tjener tjeneren"),
                arguments(Language.NB, "startsiden", "forsiden hovedsiden"),
                arguments(Language.NB, "styringen", "styringssiden kontrollsiden"),
                arguments(Language.NB, "øving", "generalprøve*"),
                arguments(
                        Language.NB,
                        "gruppen, listen, siden",
                        "gruppa lista sida lenka fila mappa øvinga matrisa døra"),
                arguments(Language.NB, "sto", "stod"),
                arguments(Language.NB, "i mellomtiden", "imens"),
                arguments(
                        Language.NB, "allerede", "har_alt_stemt har_alt_brukt har_alt_gitt er_alt_brukt er_alt_i_bruk"),
                arguments(Language.NB, "du", "stemmer_man man_kan der_man"),
                arguments(Language.NB, "kommer til orde", "får_sagt_det_de_kan"),
                arguments(Language.NB, "skjul", "gjem gjemt"),
                arguments(Language.NN, "storskjerm", "vegg veggen tavle* tavla projektor*"),
                arguments(
                        Language.NN, "møteleiar", "ordstyrar* fasilitator* den_som_leier deg_som_leier dei_som_leier"),
                arguments(Language.NN, "arbeidsverkstad", "workshop* verkstaden verkstader"),
                arguments(Language.NN, "mobil", "telefon*"),
                arguments(Language.NN, "tenar", "server serveren"),
                arguments(Language.NN, "startsida", "framsida forsida"),
                arguments(Language.NN, "styringa", "styringssida"),
                arguments(Language.NN, "øving", "generalprøve* generalprøva"),
                arguments(Language.NN, "stemme", "røyst* avrøyst*"),
                arguments(Language.NN, "skjul", "gøym*"),
                arguments(Language.NN, "forslag", "framlegg*"),
                arguments(Language.NN, "igjen", "att"),
                arguments(Language.NN, "også", "òg"),
                arguments(Language.NN, "ho", "henne"),
                arguments(Language.NN, "først", "fyrst fyrste"),
                arguments(Language.NN, "vart", "blei"),
                arguments(Language.NN, "derfor", "difor"),
                arguments(Language.NN, "i mellomtida", "imens"),
                arguments(
                        Language.NN, "allereie", "har_alt_stemt har_alt_brukt har_alt_gitt er_alt_brukt er_alt_i_bruk"),
                arguments(Language.NN, "byrje", "begynn begynne begynner"),
                arguments(Language.NN, "la", "lat"),
                arguments(Language.NN, "kome", "komme"),
                arguments(Language.NN, "gir", "gjev gjeve"),
                arguments(Language.NN, "trekkje", "trekke"),
                arguments(Language.NN, "svarer", "svarar"),
                arguments(Language.NN, "løfta", "lyft"),
                arguments(Language.NN, "avdekk", "avslør*"),
                arguments(Language.NN, "samtidig", "samstundes"),
                arguments(Language.NN, "du", "stemmer_ein ein_kan der_ein"),
                arguments(Language.EN, "big screen", "wall walls projector*"),
                arguments(Language.EN, "facilitator", "moderator* whoever_runs_the_session whoever_leads"),
                arguments(Language.EN, "start page", "front_page home_page"),
                arguments(Language.EN, "rate", "judge* judgement*"),
                arguments(Language.EN, "write", "posted"),
                arguments(Language.EN, "hide", "conceal*"),
                arguments(Language.EN, "spotlight", "the_light"),
                arguments(Language.EN, "remove", "cannot_be_taken_away"));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void onlyOneOfThemIsSaid(Language language, String said, String unsaid) {
        Map<String, String> found = new TreeMap<>();
        texts(language).forEach((place, text) -> {
            if (pattern(unsaid).matcher(text).find()) {
                found.put(place, text);
            }
        });
        assertThat(found).as("say «%s», and none of: %s", said, unsaid).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("choices")
    void eachOfTheOthersIsNoticed(Language language, String said, String unsaid) {
        assertThat(unsaid.split(" "))
                .allSatisfy(form -> assertThat("Og " + form.replace("*", "").replace('_', ' ') + ".")
                        .containsPattern(pattern(unsaid)));
        assertThat(said).doesNotContainPattern(pattern(unsaid));
    }

    @Test
    void whatIsQuotedInADocumentIsSaidLikeThat() {
        Pattern unsaid = choices()
                .map(Arguments::get)
                .filter(choice -> choice[0] == Language.NB)
                .map(choice -> pattern((String) choice[2]).pattern())
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("|"), all -> Pattern.compile(all, Pattern.CASE_INSENSITIVE)));
        assertThat(documents().flatMap(document -> QUOTED.matcher(ProductTexts.read(document))
                        .results()))
                .isNotEmpty()
                .noneMatch(quoted -> unsaid.matcher(quoted.group(1)).find());
    }

    private static Pattern pattern(String forms) {
        return Pattern.compile(
                Arrays.stream(forms.split(" "))
                        .map(form -> form.replace("_", " ").replace("*", "\\p{L}*"))
                        .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** What pretend people write is theirs, so only what the product itself says. */
    private static Map<String, String> texts(Language language) {
        return ProductTexts.in(language, ProductTexts.TEMPLATES);
    }

    private static Stream<Path> documents() {
        return Stream.concat(
                Stream.of("README.md", "CONTRIBUTING.md", "SECURITY.md").map(Path::of),
                ProductTexts.files(Path.of("docs")).stream()
                        .filter(file -> file.toString().endsWith(".md")));
    }
}
