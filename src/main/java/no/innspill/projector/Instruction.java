package no.innspill.projector;

import java.util.List;
import java.util.Locale;
import no.innspill.language.LocalizedText;
import no.innspill.language.Messages;
import no.innspill.language.Sentences;
import no.innspill.language.Worded;
import no.innspill.screen.Seen;
import no.innspill.workshop.Step;

/** What the room is to do now: as the plan says it, and where that says nothing, as every step of the kind says it. */
public record Instruction(Worded text) {

    static Instruction of(Step step, Seen seen) {
        LocalizedText own = step.text();
        Worded planned = seen.worded(own);
        return planned.text().isBlank()
                ? new Instruction(Worded.plain(Messages.say(
                        seen.language(), "projector_now_" + step.kind().name().toLowerCase(Locale.ROOT))))
                : new Instruction(planned);
    }

    public List<Worded> sentences() {
        return Sentences.of(text);
    }
}
