package no.innspill.participant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.innspill.page.TagChoice;
import no.innspill.screen.Seen;
import no.innspill.workshop.Theme;

/** Where an idea is written. */
@ApplicationScoped
class Composer implements ThemeSection {

    @CheckedTemplate(basePath = "participant")
    static class Templates {
        static native TemplateInstance compose(long theme, StepMode mode, List<TagChoice> tags, String code);
    }

    @Override
    public Optional<String> draw(Seen seen, Theme theme) {
        StepMode mode = StepMode.of(seen);
        return mode.posting()
                ? Optional.of(seen.render(Templates.compose(
                        theme.id(), mode, TagChoice.tags(seen.workshop(), seen.language()), seen.code())))
                : Optional.empty();
    }

    /** The themes under which there is a form now. */
    static List<Long> themes(Seen seen) {
        return StepMode.of(seen).posting()
                ? seen.workshop().turns().themesFrom(seen.viewpoint()).stream()
                        .map(Theme::id)
                        .toList()
                : List.of();
    }
}
