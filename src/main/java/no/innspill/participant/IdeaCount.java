package no.innspill.participant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.idea.SilentCounts;
import no.innspill.page.Fragments;
import no.innspill.page.ThemeShown;
import no.innspill.screen.Part;
import no.innspill.screen.Seen;
import no.innspill.workshop.Theme;

/** How many ideas the theme has, also while nobody sees them. */
@ApplicationScoped
class IdeaCount implements ThemeSection {

    @CheckedTemplate(basePath = "participant")
    static class Templates {
        static native TemplateInstance counted(ThemeShown theme, long ideas, boolean seen);
    }

    private final SilentCounts counts;

    IdeaCount(SilentCounts counts) {
        this.counts = counts;
    }

    @Override
    public Optional<String> draw(Seen seen, Theme theme) {
        return Optional.of(seen.render(Templates.counted(
                ThemeShown.of(seen.workshop(), theme, seen.language()),
                counts.byTheme(seen.workshop(), seen.viewpoint()).getOrDefault(theme.id(), 0L),
                seen.progress().showsIdeas())));
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return changes.any(Kind.COUNTS, Kind.IDEA, Kind.CARDS, Kind.SPOTLIGHT);
    }

    @Override
    public Stream<Part> parts(Seen seen, Changes changes) {
        Map<Long, Long> there = counts.byTheme(seen.workshop(), seen.viewpoint());
        return seen.workshop().turns().themesFrom(seen.viewpoint()).stream()
                .map(theme -> Part.of(
                        "count-" + theme.id(),
                        seen.render(Fragments.count(
                                ThemeShown.of(seen.workshop(), theme, seen.language()),
                                there.getOrDefault(theme.id(), 0L)))));
    }
}
