package no.innspill.archive;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import no.innspill.language.Language;
import no.innspill.language.Messages;

/** A file that no workshop can be made of, with everything that is wrong in words fit to be shown. */
public class FaultyArchive extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    FaultyArchive(Language language, String key, Object... arguments) {
        this(List.of(Messages.say(language, key, arguments)));
    }

    FaultyArchive(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    static FaultyArchive at(Language language, JsonProcessingException fault) {
        JsonLocation place = fault.getLocation();
        return place == null
                ? new FaultyArchive(language, "report_fault_json", 0, 0)
                : new FaultyArchive(language, "report_fault_json", place.getLineNr(), place.getColumnNr());
    }

    public List<String> problems() {
        return problems;
    }
}
