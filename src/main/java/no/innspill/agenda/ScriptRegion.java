package no.innspill.agenda;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.innspill.desk.Changes;
import no.innspill.language.Worded;
import no.innspill.rule.StepTexts;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;

/** What the facilitator may say in this step, and what they wanted to remember. */
@ApplicationScoped
public class ScriptRegion implements Region {

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance script(Worded say, Worded notes);
    }

    @Override
    public String id() {
        return "script";
    }

    /** The plan only: then the whole board is drawn anew. */
    @Override
    public boolean touchedBy(Changes changes) {
        return false;
    }

    @Override
    public Optional<String> draw(Seen seen) {
        StepTexts texts = seen.step().texts();
        Worded say = seen.worded(texts.script());
        Worded notes = seen.worded(texts.notes());
        return say.isEmpty() && notes.isEmpty()
                ? Optional.empty()
                : Optional.of(seen.render(Templates.script(say, notes)));
    }
}
