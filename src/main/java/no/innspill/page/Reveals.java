package no.innspill.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.innspill.rule.StepKind;
import no.innspill.wall.Reveal;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** Goes through the results of a vote: in each theme nothing first, then place after place up to the first, then the next theme. */
@ApplicationScoped
public class Reveals {

    private final Rankings rankings;

    Reveals(Rankings rankings) {
        this.rankings = rankings;
    }

    /**
     * How far it has come, in a results step and until all of it may be seen: then nothing else of the results is out, on any
     * screen of the room.
     */
    public Optional<Reveal> pending(Workshop workshop) {
        return workshop.wall()
                .reveal()
                .filter(now -> workshop.progress().step().kind() == StepKind.RESULTS && !workshop.hasEnded())
                .filter(now -> results(workshop).size() > 1
                        || after(workshop, Optional.of(now)).isPresent());
    }

    /** What comes after that; empty where everything is out. */
    public Optional<Reveal> after(Workshop workshop, Optional<Reveal> now) {
        List<ThemeRanking> results = results(workshop);
        if (results.isEmpty()) {
            return Optional.of(Reveal.NOTHING);
        }
        int at = at(results, now);
        ThemeRanking current = results.get(Math.max(0, at));
        if (at < 0) {
            return Optional.of(new Reveal(current.theme().id(), 0));
        }
        int places = now.map(Reveal::places).orElse(0);
        if (places < current.places().size()) {
            return Optional.of(new Reveal(current.theme().id(), places + 1));
        }
        return at + 1 < results.size()
                ? Optional.of(new Reveal(results.get(at + 1).theme().id(), 0))
                : Optional.empty();
    }

    /** All of one theme. */
    public Reveal whole(Workshop workshop, long theme) {
        int places = results(workshop).stream()
                .filter(result -> result.theme().id() == theme)
                .mapToInt(result -> result.places().size())
                .sum();
        return new Reveal(theme, places);
    }

    /** Which theme's turn it is; -1 where none has had its turn. */
    private static int at(List<ThemeRanking> results, Optional<Reveal> now) {
        if (now.isEmpty()) {
            return -1;
        }
        Long theme = now.get().theme();
        return theme == null
                ? 0
                : IntStream.range(0, results.size())
                        .filter(i -> results.get(i).theme().id() == theme)
                        .findFirst()
                        .orElse(-1);
    }

    /** Words do not matter here. */
    private List<ThemeRanking> results(Workshop workshop) {
        return workshop.progress().showsResults()
                ? rankings.upTo(workshop, workshop.progress().step(), Viewpoint.PLENARY, workshop.language())
                : List.of();
    }
}
