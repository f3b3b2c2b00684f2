package no.innspill.rehearsal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import no.innspill.language.LocalizedText;
import no.innspill.rehearsal.PretendTexts.Proposal;
import no.innspill.rehearsal.RoomAsSeen.SeenTheme;

/**
 * The texts of one rehearsal, shuffled. Each is drawn once; a theme that has run out has nothing more to be said of it. Where
 * people write in a later step too, half of what there is is left for that.
 */
final class PretendDeck {

    private final Random random;
    private final Map<Long, Deque<LocalizedText>> byTheme = new HashMap<>();
    private final Deque<LocalizedText> rest;
    private final Map<List<Proposal>, Deque<Proposal>> proposals = new HashMap<>();
    private final IdentityHashMap<Deque<LocalizedText>, Integer> left = new IdentityHashMap<>();
    private long step;
    private boolean writesLater;

    PretendDeck(Random random) {
        this.random = random;
        this.rest = shuffled(PretendTexts.aboutAnything());
    }

    /** @param writings in how many steps people write, from this one on */
    void begin(long step, long writings) {
        if (this.step != step) {
            this.step = step;
            writesLater = writings > 1;
            left.clear();
        }
    }

    /** Something that nobody has said yet of this theme. */
    Optional<LocalizedText> draw(SeenTheme theme) {
        return has(theme) ? Optional.ofNullable(texts(theme).poll()) : Optional.empty();
    }

    /** Whether there is anything left to say of it in this step. */
    boolean has(SeenTheme theme) {
        Deque<LocalizedText> texts = texts(theme);
        return texts.size() > left.computeIfAbsent(texts, all -> writesLater ? all.size() / 2 : 0);
    }

    private Deque<LocalizedText> texts(SeenTheme theme) {
        List<LocalizedText> own = theme.sayings();
        return own.isEmpty() ? rest : byTheme.computeIfAbsent(theme.id(), id -> shuffled(own));
    }

    Optional<Proposal> propose(List<SeenTheme> themes) {
        List<Proposal> known =
                PretendTexts.proposals(themes.stream().map(SeenTheme::title).toList());
        return Optional.ofNullable(
                proposals.computeIfAbsent(known, this::shuffled).poll());
    }

    private <T> Deque<T> shuffled(List<T> texts) {
        List<T> order = new ArrayList<>(texts);
        Collections.shuffle(order, random);
        return new ArrayDeque<>(order);
    }
}
