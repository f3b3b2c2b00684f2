package no.innspill.screen;

import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.Optional;
import no.innspill.access.LinkKind;
import no.innspill.access.Power;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.language.Worded;
import no.innspill.rule.StepKind;
import no.innspill.workshop.Progress;
import no.innspill.workshop.Step;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/**
 * One look at a workshop: whose regions are drawn in it, they are of one moment. What several of them ask for is read once
 * ({@link no.innspill.transaction.Memory}).
 *
 * @param viewpoint from where it is seen in the current step
 * @param seed of the order in which one person alone has the cards before them; empty for what all share
 * @param link with which those who look came, where it is one to the control view
 * @param program whether they are programs, which have a token as good as that link: no address that they see lets anybody in
 */
public record Seen(
        Workshop workshop,
        Viewpoint viewpoint,
        Language language,
        Instant now,
        String seed,
        Optional<LinkKind> link,
        boolean program) {

    /** What all share who look from there in that language. */
    public Seen(Workshop workshop, Viewpoint viewpoint, Language language, Instant now) {
        this(workshop, viewpoint, language, now, "");
    }

    /** As one person sees it. */
    public Seen(Workshop workshop, Viewpoint viewpoint, Language language, Instant now, String seed) {
        this(workshop, viewpoint, language, now, seed, Optional.empty(), false);
    }

    /** What all share who came with such a link, or all programs with a token that is as good. */
    public Seen(
            Workshop workshop, Viewpoint viewpoint, Language language, Instant now, LinkKind link, boolean program) {
        this(workshop, viewpoint, language, now, "", Optional.of(link), program);
    }

    /** Whether the link of those who look is good for that. */
    public boolean may(Power power) {
        return link.filter(kind -> kind.may(power)).isPresent();
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

    /** The same, with the language that it is in. */
    public Worded worded(LocalizedText text) {
        return text.worded(language, workshop.language());
    }

    public String render(TemplateInstance template) {
        TemplateInstance spoken = template.setLocale(language.locale());
        return link.map(kind -> MayResolver.with(kind, spoken)).orElse(spoken).render();
    }
}
