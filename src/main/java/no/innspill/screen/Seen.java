package no.innspill.screen;

import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.workshop.Progress;
import no.innspill.workshop.Step;
import no.innspill.workshop.StepKind;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/**
 * One look at a workshop: whose regions are drawn in it, they are of one moment. What several of them ask for is read once
 * ({@link no.innspill.desk.Memory}).
 *
 * @param viewpoint from where it is seen in the current step
 * @param seed of the order in which one person alone has the cards before them; empty for what all share
 */
public record Seen(Workshop workshop, Viewpoint viewpoint, Language language, Instant now, String seed) {

    /** What all share who look from there in that language. */
    public Seen(Workshop workshop, Viewpoint viewpoint, Language language, Instant now) {
        this(workshop, viewpoint, language, now, "");
    }

    public Progress progress() {
        return workshop.progress();
    }

    public Step step() {
        return progress().step();
    }

    public StepKind kind() {
        return step().kind();
    }

    public String code() {
        return workshop.code();
    }

    /** In the language of those who look, or the nearest there is. */
    public String in(LocalizedText text) {
        return text.in(language, workshop.language());
    }

    /** The tag of the language that it is in: another than that of the page where there is no translation. */
    public String tongue(LocalizedText text) {
        return text.languageFor(language, workshop.language()).tag();
    }

    public String render(TemplateInstance template) {
        return template.setLocale(language.locale()).render();
    }
}
