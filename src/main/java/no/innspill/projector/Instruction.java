package no.innspill.projector;

import java.util.List;
import java.util.Locale;
import no.innspill.language.LocalizedText;
import no.innspill.language.Messages;
import no.innspill.language.Sentences;
import no.innspill.screen.Seen;
import no.innspill.workshop.Step;

/**
 * What the room is to do now: as the plan says it, and where that says nothing, as every step of the kind says it.
 *
 * @param tongue the language that it is in, which may be another than the page's
 */
public record Instruction(String text, String tongue) {

    static Instruction of(Step step, Seen seen) {
        LocalizedText own = step.text();
        String planned = seen.in(own);
        return planned.isBlank()
                ? new Instruction(
                        Messages.say(
                                seen.language(),
                                "projector_now_" + step.kind().name().toLowerCase(Locale.ROOT)),
                        seen.language().tag())
                : new Instruction(planned, seen.tongue(own));
    }

    public List<String> sentences() {
        return Sentences.of(text);
    }
}
