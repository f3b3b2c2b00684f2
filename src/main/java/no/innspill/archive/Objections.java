package no.innspill.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.result.Refusal;

/** Everything that is wrong with a file, each with its place, in words fit to be shown. */
final class Objections {

    private final Language language;
    private final List<String> problems = new ArrayList<>();

    Objections(Language language) {
        this.language = language;
    }

    void add(String key, Object... arguments) {
        problems.add(say(key, arguments));
    }

    /** What is said to those who type such a thing. */
    void refuse(String place, Refusal refusal, Object... arguments) {
        add("report_fault_in", place, say("refusal_" + refusal.code(), arguments));
    }

    /** Something does not go with something else in the file. */
    void unless(boolean fits, String place) {
        if (!fits) {
            add("report_fault_at", place);
        }
    }

    void unlessWithin(long number, long least, long most, String place) {
        if (number < least || number > most) {
            add("report_fault_range", place, least, most);
        }
    }

    void unlessDistinct(Collection<?> entries, String place) {
        if (new HashSet<>(entries).size() < entries.size()) {
            add("report_fault_twice", place);
        }
    }

    String say(String key, Object... arguments) {
        return Messages.say(language, key, arguments);
    }

    void throwIfAny() throws FaultyArchive {
        if (!problems.isEmpty()) {
            throw new FaultyArchive(problems);
        }
    }
}
