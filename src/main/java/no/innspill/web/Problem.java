package no.innspill.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import no.innspill.desk.DeskRefusal;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.result.Refusal;

/** A refusal as RFC 9457 problem details; {@code detail} is in the user's language and fit to be shown. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, String code, List<String> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** Whoever meets one of these has not been too fast, and neither has the room. */
    private static final Set<Refusal> OF_THE_STORE = Set.of(DeskRefusal.NOT_STORED, RequestRefusal.OUT_OF_REACH);

    static Problem of(Refusal refusal, List<Object> arguments, Language language, List<String> errors) {
        return new Problem(
                "urn:innspill:problem:" + refusal.code(),
                Messages.say(
                        language,
                        OF_THE_STORE.contains(refusal) ? "refusal_title_store" : "refusal_title_" + refusal.status()),
                refusal.status(),
                detail(refusal, arguments, language),
                refusal.code(),
                errors);
    }

    /** The same with what is wrong, as it is said to whoever can do something about it. */
    Problem because(String sentence) {
        return new Problem(type, title, status, detail + " " + sentence, code, errors);
    }

    static String detail(Refusal refusal, List<Object> arguments, Language language) {
        return Messages.say(language, "refusal_" + refusal.code(), arguments.toArray());
    }
}
