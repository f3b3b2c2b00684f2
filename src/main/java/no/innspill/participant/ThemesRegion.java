package no.innspill.participant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import no.innspill.desk.Changes;
import no.innspill.page.ThemeShown;
import no.innspill.screen.Part;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;
import no.innspill.workshop.Theme;

/** The themes of the step, one on each tab, and under each the same sections in their order. */
class ThemesRegion implements Region {

    @CheckedTemplate(basePath = "participant")
    static class Templates {
        static native TemplateInstance themes(List<Panel> panels);
    }

    /** A theme with its sections as they are drawn. */
    public record Panel(ThemeShown theme, List<String> sections) {}

    private final List<ThemeSection> sections;

    private ThemesRegion(List<ThemeSection> sections) {
        this.sections = sections;
    }

    static Region of(ThemeSection... sections) {
        return new ThemesRegion(List.of(sections));
    }

    @Override
    public String id() {
        return "themes";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        return isShown(seen)
                ? Optional.of(seen.render(Templates.themes(seen.workshop().turns().themesFrom(seen.viewpoint()).stream()
                        .map(theme -> panel(seen, theme))
                        .toList())))
                : Optional.empty();
    }

    private Panel panel(Seen seen, Theme theme) {
        return new Panel(
                ThemeShown.of(seen.workshop(), theme, seen.language()),
                sections.stream()
                        .flatMap(section -> section.draw(seen, theme).stream())
                        .toList());
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return sections.stream().anyMatch(section -> section.touchedBy(changes));
    }

    @Override
    public List<Part> parts(Seen seen, Changes changes) {
        return isShown(seen)
                        && !seen.workshop().turns().themesFrom(seen.viewpoint()).isEmpty()
                ? sections.stream()
                        .filter(section -> section.touchedBy(changes))
                        .flatMap(section -> section.parts(seen, changes))
                        .toList()
                : List.of();
    }

    private static boolean isShown(Seen seen) {
        return StepMode.of(seen).themes();
    }
}
