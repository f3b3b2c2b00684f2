package no.innspill.participant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.idea.Idea;
import no.innspill.idea.Ideas;
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
    private final Ideas ideas;

    IdeaCount(SilentCounts counts, Ideas ideas) {
        this.counts = counts;
        this.ideas = ideas;
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
                .filter(different(seen, changes))
                .map(theme -> Part.of(
                        "count-" + theme.id(),
                        seen.render(Fragments.count(
                                ThemeShown.of(seen.workshop(), theme, seen.language()),
                                there.getOrDefault(theme.id(), 0L)))));
    }

    /** The themes of the ideas that came; where any is gone nobody knows from where. */
    private Predicate<Theme> different(Seen seen, Changes changes) {
        List<Long> ids = changes.ids(Kind.IDEA);
        List<Idea> there = ideas.in(seen.workshop(), ids);
        if (changes.any(Kind.COUNTS, Kind.SPOTLIGHT) || there.size() < ids.size()) {
            return theme -> true;
        }
        Set<Long> themes = there.stream().map(idea -> idea.theme().id()).collect(Collectors.toCollection(HashSet::new));
        themes.addAll(changes.ids(Kind.CARDS));
        return theme -> themes.contains(theme.id());
    }
}
