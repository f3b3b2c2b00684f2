package no.innspill.participant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.innspill.screen.Seen;
import no.innspill.workshop.Theme;

/** Right below the field, the place of what one has sent: it is not on the board that all share, so each page lays it there. */
@ApplicationScoped
class OwnIdeas implements ThemeSection {

    @CheckedTemplate(basePath = "participant")
    static class Templates {
        static native TemplateInstance own(long theme);
    }

    @Override
    public Optional<String> draw(Seen seen, Theme theme) {
        return StepMode.of(seen).posting() ? Optional.of(seen.render(Templates.own(theme.id()))) : Optional.empty();
    }
}
