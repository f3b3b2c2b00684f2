package no.innspill.participant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.innspill.page.Rankings;
import no.innspill.page.Reveals;
import no.innspill.page.ThemeRanking;
import no.innspill.screen.Seen;
import no.innspill.wall.Reveal;
import no.innspill.workshop.Viewpoint;

/** Reads what of the results participants may see: while the wall reveals them, what stands there and nothing more. */
@ApplicationScoped
class OpenResultsReader {

    private final Rankings rankings;
    private final Reveals reveals;

    OpenResultsReader(Rankings rankings, Reveals reveals) {
        this.rankings = rankings;
        this.reveals = reveals;
    }

    OpenResults of(Seen seen) {
        if (!seen.progress().showsResults()) {
            return OpenResults.NONE;
        }
        Optional<Reveal> pending =
                seen.viewpoint().equals(Viewpoint.PLENARY) ? reveals.pending(seen.workshop()) : Optional.empty();
        List<ThemeRanking> all = rankings.upTo(seen.workshop(), seen.step(), seen.viewpoint(), seen.language());
        return new OpenResults(pending.map(now -> seenOnWall(all, now)).orElse(all), pending.isPresent());
    }

    /** Of the theme whose turn it is, the places that are out. */
    private static List<ThemeRanking> seenOnWall(List<ThemeRanking> all, Reveal now) {
        return all.stream()
                .filter(ranking -> Long.valueOf(ranking.theme().id()).equals(now.theme()))
                .map(ranking -> ranking.revealed(now.places()))
                .filter(ranking -> !ranking.rows().isEmpty())
                .toList();
    }
}
