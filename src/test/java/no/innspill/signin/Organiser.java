package no.innspill.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.config.RedirectConfig;
import io.restassured.response.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import no.innspill.Person;

/** Somebody at a browser who has an account at the provider. */
public final class Organiser extends Person {

    private final String subject;
    private final String claims;

    private Organiser(String subject, String claims) {
        super(new Person(), Map.of("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
        this.subject = subject;
        this.claims = claims;
    }

    /** Of the organisation that starts workshops here. */
    public static Organiser named(String subject) {
        return of(
                subject,
                "{\"" + SigningInProfile.CLAIM + "\":\"" + SigningInProfile.ORGANISATION
                        + "\",\"name\":\"Ola Nordmann\",\"email\":\"ola@kommune.example\"}");
    }

    /** @param claims what the provider tells of them, as JSON */
    public static Organiser of(String subject, String claims) {
        return new Organiser(subject, claims);
    }

    public String subject() {
        return subject;
    }

    /** To the provider and back. */
    public Organiser signIn() {
        Response back = get(wayBack("/sign-in"));
        assertThat(back.statusCode()).as(back.asString()).isEqualTo(303);
        return this;
    }

    /** To the provider, which sends back to this address of ours. */
    public String wayBack(String begin) {
        Response begun = get(begin);
        assertThat(begun.statusCode()).as(begun.asString()).isEqualTo(303);
        return answeredAt(begun.header("Location"));
    }

    /** What the provider sends the browser back to who comes with this question. */
    public String answeredAt(String address) {
        Response answer = RestAssured.given()
                .config(RestAssured.config()
                        .redirect(RedirectConfig.redirectConfig().followRedirects(false)))
                .urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded")
                .body("username=" + subject + "&claims=" + URLEncoder.encode(claims, StandardCharsets.UTF_8))
                .post(address);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(302);
        URI back = URI.create(answer.header("Location"));
        return back.getRawPath() + "?" + back.getRawQuery();
    }

    /** The code of a workshop that they start. */
    public String start(String title) {
        Response made = with("Accept", "application/json")
                .post("/workshops", "template", "blank", "language", "nb", "minutes", 45, "title", title);
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return made.jsonPath().getString("code");
    }

    /** The address of a link that shares a workshop of theirs. */
    public String share(String code) {
        Response made = with("Accept", "application/json").post("/w/" + code + "/control/colleagues");
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return URI.create(made.jsonPath().getString("link")).getRawPath();
    }

    public Response asProgram(String path) {
        return with("Accept", "application/json").get(path);
    }
}
