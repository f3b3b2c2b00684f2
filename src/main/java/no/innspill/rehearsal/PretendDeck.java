package no.innspill.rehearsal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import no.innspill.language.LocalizedText;
import no.innspill.rehearsal.PretendTexts.Proposal;
import no.innspill.rehearsal.RoomAsSeen.SeenTheme;

/** The texts of one rehearsal, shuffled. Each is drawn once; a theme that has run out has nothing more to be said of it. */
final class PretendDeck {

    private final Random random;
    private final Map<Long, Deque<LocalizedText>> byTheme = new HashMap<>();
    private final Deque<LocalizedText> rest;
    private final Map<List<Proposal>, Deque<Proposal>> proposals = new HashMap<>();

    PretendDeck(Random random) {
        this.random = random;
        this.rest = shuffled(PretendTexts.aboutAnything());
    }

    /** Something that nobody has said yet of this theme. */
    Optional<LocalizedText> draw(SeenTheme theme) {
        List<LocalizedText> own = theme.sayings();
        return Optional.ofNullable(
                own.isEmpty()
                        ? rest.poll()
                        : byTheme.computeIfAbsent(theme.id(), id -> shuffled(own))
                                .poll());
    }

    /** Whether there is anything left to say of it. */
    boolean has(SeenTheme theme) {
        List<LocalizedText> own = theme.sayings();
        return own.isEmpty()
                ? !rest.isEmpty()
                : !byTheme.computeIfAbsent(theme.id(), id -> shuffled(own)).isEmpty();
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
