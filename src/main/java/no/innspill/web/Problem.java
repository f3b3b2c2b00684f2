package no.innspill.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.workshop.Refusal;

/** A refusal as RFC 9457 problem details; {@code detail} is in the user's language and fit to be shown. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, String code, List<String> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(Refusal refusal, List<Object> arguments, Language language, List<String> errors) {
        return new Problem(
                "urn:innspill:problem:" + refusal.code(),
                Messages.say(language, "refusal_title_" + refusal.status()),
                refusal.status(),
                detail(refusal, arguments, language),
                refusal.code(),
                errors);
    }

    static String detail(Refusal refusal, List<Object> arguments, Language language) {
        return Messages.say(language, "refusal_" + refusal.code(), arguments.toArray());
    }
}
