package no.innspill.participant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.innspill.page.ThemeShown;
import no.innspill.screen.Seen;
import no.innspill.workshop.Theme;

/** What is asked under the theme: in the open while people write, folded afterwards. */
@ApplicationScoped
class ThemeQuestions implements ThemeSection {

    @CheckedTemplate(basePath = "participant")
    static class Templates {
        static native TemplateInstance questions(ThemeShown theme, boolean posting);
    }

    @Override
    public Optional<String> draw(Seen seen, Theme theme) {
        return theme.questions().isEmpty()
                ? Optional.empty()
                : Optional.of(seen.render(Templates.questions(
                        ThemeShown.of(seen.workshop(), theme, seen.language()),
                        StepMode.of(seen).posting())));
    }
}
