package no.innspill.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A number and its word agree: "one vote" and "2 votes", never "1 votes". */
class NumberedWordsTest {

    /** Words that are only said of several. Those that are the same for one are not here. */
    private static final Map<Language, String> OF_SEVERAL = Map.of(
            Language.NB,
            "stemmer stemmene personer minutter sekunder dager deltakere enheter plasser skjermer temaer stemmesedler"
                    + " koder gjennomføringer arbeidsverksteder hoder grupper filer linjer",
            Language.NN,
            "stemmer stemmene personar dagar deltakarar einingar plassar skjermar stemmesetlar kodar gjennomføringar"
                    + " arbeidsverkstader grupper filer linjer",
            Language.EN,
            "votes people points minutes seconds days characters ideas participants devices places tables workshops"
                    + " screens dots ranks measures runs themes ballots slips codes hours heads groups files lines");

    /** Where the number is never one: what is said for one stands beside it, or the limit is larger. */
    private static final Set<String> NEVER_OF_ONE = Set.of(
            "board_left", // board_left_one
            "board_vote_dots", // board_vote_dot
            "console_restored_over", // a week
            "refusal_already_spent", // a budget is one at least
            "refusal_already_on_one_item", // so is what one item may get
            "refusal_paper_too_long", // an idea has room for five hundred
            "refusal_paper_too_many", // more than fifty
            "refusal_people_have_voted", // one person is always there
            "refusal_runs_too_large", // of two files at least
            "report_together", // two at least
            "slip_too_many", // more than the heads, which are one at least
            "table_idle_many", // table_idle
            "table_method_by_device", // more people than devices
            "table_method_by_person",
            "template_too_long"); // more than forty

    /** A choice has words of its own for one. */
    private static final Pattern CHOICE = Pattern.compile("\\{\\d,choice,(?:[^{}]|\\{[^{}]*})*}");

    @ParameterizedTest
    @EnumSource
    void wordsForSeveralStandOnlyWhereThereCanBeNoOne(Language language) {
        List<String> wrong = new ArrayList<>();
        for (String key : Messages.keys(language)) {
            if (!NEVER_OF_ONE.contains(key) && saysSeveralOfOne(language, Messages.say(language, key))) {
                wrong.add(key + ": " + Messages.say(language, key));
            }
        }

        assertThat(wrong).isEmpty();
    }

    /** "1 av 3 deltakere" is right: the word belongs to the three. */
    private static boolean saysSeveralOfOne(Language language, String words) {
        String several = Objects.requireNonNull(OF_SEVERAL.get(language)).replace(' ', '|');
        return Pattern.compile("(?<!\\b(?:av|of) )\\{(?:\\d(?:,number)?|n)} (?:" + several + ")\\b")
                .matcher(CHOICE.matcher(words).replaceAll("…"))
                .find();
    }

    @Test
    void oneOfEachIsSaidInItsOwnWords() {
        assertThat(Messages.say(Language.NB, "report_lead_dots", 1)).isEqualTo("én stemme foran neste");
        assertThat(Messages.say(Language.NB, "report_lead_dots", 2)).isEqualTo("2 stemmer foran neste");
        assertThat(Messages.say(Language.NB, "refusal_budget_spent", 1))
                .isEqualTo(
                        "Du har brukt den ene stemmen din i dette temaet. Ta den tilbake for å gi den til noe annet.");
        assertThat(Messages.say(Language.EN, "refusal_paper_too_long", 3, 1, 500))
                .startsWith("Line 3 is one character too long.");
        assertThat(Messages.say(Language.EN, "table_method_by_person", 3, 1))
                .startsWith("3 people used one device, so some shared.");
        assertThat(Messages.say(Language.NB, "table_method_passed", 0, 0))
                .isEqualTo("Ingen innspill kommer fra bordene.");
        assertThat(Messages.say(Language.NN, "plan_sum", 1)).isEqualTo("til saman eitt minutt");
    }
}
