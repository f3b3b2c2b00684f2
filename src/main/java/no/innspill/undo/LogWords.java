package no.innspill.undo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.innspill.access.LinkKind;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.language.Times;
import no.innspill.workshop.Workshop;

/** Says in words what was done, when and with which link. Texts are read as they stand now: what is gone or hidden is not said. */
@ApplicationScoped
public class LogWords {

    private static final Set<String> KEYS = Messages.keys(Language.NB);

    private final DeedLog log;
    private final UndoWords words;
    private final Clock clock;

    LogWords(DeedLog log, UndoWords words, Clock clock) {
        this.log = log;
        this.words = words;
        this.clock = clock;
    }

    /** The latest, newest first. */
    public List<LogLine> of(Workshop workshop, int few, Language language) {
        return log.latest(workshop, few).stream()
                .map(deed -> line(workshop, deed, language))
                .toList();
    }

    private LogLine line(Workshop workshop, LoggedDeed deed, Language language) {
        return new LogLine(
                deed.doneAt(),
                Times.lately(deed.doneAt().atZone(clock.getZone()), LocalDate.now(clock), language),
                new LogLine.With(deed.byName(), deed.byKind().word(), deed.byLink(), deed.isByProgram()),
                who(deed, language),
                what(workshop, deed, language));
    }

    private static String who(LoggedDeed deed, Language language) {
        if (deed.byName().isEmpty()) {
            return Messages.say(language, deed.byKind() == LinkKind.COLLEAGUE ? "log_colleague" : "log_owner");
        }
        // Before it was written down, only a program could have the owner's power and a name.
        boolean program = deed.isByProgram() || deed.byKind() == LinkKind.OWNER;
        return Messages.say(
                language,
                program ? "log_program" : "log_by",
                deed.byName(),
                Messages.say(
                        language,
                        (program ? "token_is_" : "link_is_") + deed.byKind().word()));
    }

    private String what(Workshop workshop, LoggedDeed deed, Language language) {
        String key = known(deed);
        String said = deed.aboutId()
                .map(id -> Messages.say(language, key, about(workshop, deed, id, language)))
                .orElseGet(() -> Messages.say(language, key, deed.aboutLink()));
        return deed.isUndone() ? Messages.say(language, "log_undone", said) : said;
    }

    /** What was so already is said in the words for taking it back. */
    private static String known(LoggedDeed deed) {
        String said = deed.said();
        String named = deed.aboutLink().isEmpty() ? said : said + "_named";
        return Stream.of(named, said, said.replaceFirst("^log", "undo"))
                .filter(KEYS::contains)
                .findFirst()
                .orElse("log_other");
    }

    private String about(Workshop workshop, LoggedDeed deed, long id, Language language) {
        return deed.aboutLink().isEmpty()
                ? words.about(workshop, id, language, item -> !item.isHidden())
                : deed.aboutLink();
    }
}
