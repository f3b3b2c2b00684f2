package no.innspill;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import no.innspill.language.Language;
import no.innspill.language.Messages;

/** What a refusal must look like. */
public final class Problems {

    private Problems() {}

    /** Insists on problem details with this status and code, in words. */
    public static void refused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("code")).isEqualTo(code);
        assertThat(answer.jsonPath().getInt("status")).isEqualTo(status);
        assertThat(answer.jsonPath().getString("detail")).isNotBlank();
        assertThat(answer.jsonPath().getString("title")).isNotBlank();
        assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:innspill:problem:" + code);
    }

    /** Insists on a page with this status that says why, in the language. */
    public static void refusedOnAPage(Response answer, int status, Language language, String key, Object... arguments) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("text/html");
        assertThat(answer.asString())
                .contains("<html lang=\"" + language.tag() + "\"")
                .contains(escaped(Messages.say(language, key, arguments)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
