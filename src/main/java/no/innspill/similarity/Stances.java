package no.innspill.similarity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which stance a text takes to each of its words, judged clause by clause by a few words: <i>forby, ingen, mindre, mer,
 * alle …</i> It need not understand; where it is not sure, it takes none.
 */
final class Stances {

    /** So many words are without something. */
    private static final int NEAR = 4;

    private final List<Word> words;
    private final List<Set<Sign>> signs;
    private final Stance[] stances;

    private Stances(List<Word> words) {
        this.words = words;
        signs = words.stream().map(word -> Sign.of(word.written())).toList();
        stances = new Stance[words.size()];
        Arrays.fill(stances, Stance.PLAIN);
    }

    static List<Stance> of(List<Word> words) {
        Stances stances = new Stances(words);
        int from = 0;
        for (int to = 1; to <= words.size(); to++) {
            if (to == words.size() || words.get(to).clause() != words.get(from).clause()) {
                stances.judge(from, to);
                from = to;
            }
        }
        return List.of(stances.stances);
    }

    private void judge(int from, int to) {
        if (any(Sign.LACK, from, to)) {
            return;
        }
        if (any(Sign.HARM, from, to)) {
            take(Stance.UNKNOWN, from, to);
        } else if (any(Sign.MORE, from, to)) {
            take(Stance.MORE, from, to);
        }
        // To be against that each has it alone is no word against what each has.
        Stance against = any(Sign.ALONE, from, to) ? Stance.UNKNOWN : Stance.AWAY;
        for (int at = from; at < to; at++) {
            if (words.get(at).away()) {
                stances[at] = Stance.AWAY;
            } else if (says(Sign.AWAY, at) || leadsAway(at, to)) {
                take(against, from, to);
            } else if (says(Sign.NOT, at)) {
                take(isWish(at, from, to) ? against : Stance.UNKNOWN, from, to);
            } else if (says(Sign.NONE, at) && !(at + 1 < to && says(Sign.VERB, at + 1))) {
                take(Stance.AWAY, at, to);
            } else if (says(Sign.WITHOUT, at)) {
                take(Stance.AWAY, at, Math.min(to, at + NEAR));
            } else if (says(Sign.LESS, at)) {
                take(Stance.LESS, at, to);
            } else if (says(Sign.DOWN, at)) {
                take(Stance.LESS, from, to);
            }
        }
    }

    /** <i>Ut med …, hold … ute, hører ikke hjemme</i> */
    private boolean leadsAway(int at, int to) {
        return says(Sign.LEADS, at)
                && Sign.leadAway(
                        words.subList(at, to).stream().map(Word::written).toList());
    }

    /** <i>Ikke bruk, bør ikke brukes</i>; not <i>virker ikke, ikke alle har</i>. */
    private boolean isWish(int not, int from, int to) {
        boolean meant = not + 1 >= to || !says(Sign.NOT_MEANT, not + 1);
        return meant && (not == from || says(Sign.SHOULD, not - 1));
    }

    /** What is against something stays so; what is for it may turn out to be against it, or unsure. */
    private void take(Stance stance, int from, int to) {
        Set<Stance> firm = stance == Stance.UNKNOWN
                ? EnumSet.of(Stance.AWAY)
                : EnumSet.of(Stance.UNKNOWN, Stance.AWAY, Stance.LESS);
        for (int at = from; at < to; at++) {
            if (!firm.contains(stances[at])) {
                stances[at] = stance;
            }
        }
    }

    private boolean any(Sign sign, int from, int to) {
        return signs.subList(from, to).stream().anyMatch(each -> each.contains(sign));
    }

    private boolean says(Sign sign, int at) {
        return signs.get(at).contains(sign);
    }
}
