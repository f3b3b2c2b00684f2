package no.innspill;

import static io.restassured.config.DecoderConfig.decoderConfig;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static io.restassured.config.RedirectConfig.redirectConfig;

import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Somebody at a browser or a program in a test: keeps cookies, follows no redirects, and asks for JSON unless told otherwise. */
public class Person {

    private static final RestAssuredConfig PLAIN = RestAssuredConfig.config()
            .redirect(redirectConfig().followRedirects(false))
            .encoderConfig(encoderConfig().defaultContentCharset("UTF-8"))
            .decoderConfig(decoderConfig().defaultContentCharset("UTF-8"));

    private final Map<String, String> cookies;
    private final Map<String, String> headers;

    public Person() {
        this(new ConcurrentHashMap<>(), Map.of("Accept", "application/json"));
    }

    /** Somebody else with a copy of the cookies that this person has now. */
    public Person(Person other) {
        this(new ConcurrentHashMap<>(other.cookies), other.headers);
    }

    /** The same person's cookies, with other headers. */
    protected Person(Person same, Map<String, String> headers) {
        this(same.cookies, headers);
    }

    private Person(Map<String, String> cookies, Map<String, String> headers) {
        this.cookies = cookies;
        this.headers = Map.copyOf(headers);
    }

    /** The same cookies in a browser that asks for pages, as it does when a form is sent without JavaScript. */
    public Person inBrowser() {
        return with("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    }

    /** The same cookies, and one header more or another value for it. */
    public Person with(String header, String value) {
        Map<String, String> changed = new ConcurrentHashMap<>(headers);
        changed.put(header, value);
        return new Person(this, changed);
    }

    public Response get(String path) {
        return kept(request().urlEncodingEnabled(false).get(path));
    }

    /** Posts a form of names and values, one after the other. */
    public Response post(String path, Object... fields) {
        return kept(form(fields).post(path));
    }

    public Response delete(String path, Object... fields) {
        return kept(form(fields).delete(path));
    }

    private RequestSpecification form(Object... fields) {
        RequestSpecification form = request().contentType("application/x-www-form-urlencoded; charset=UTF-8");
        for (int i = 0; i < fields.length; i += 2) {
            form.formParam(String.valueOf(fields[i]), fields[i + 1]);
        }
        return form;
    }

    /** The request as this person sends it, for what the other methods do not cover. */
    public RequestSpecification request() {
        return RestAssured.given().config(PLAIN).headers(headers).cookies(cookies);
    }

    private Response kept(Response response) {
        for (Cookie cookie : response.detailedCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
        return WalkedJson.of(response);
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    /** The cookies as one header, for a socket. */
    public String cookieHeader() {
        List<String> pairs = new ArrayList<>();
        cookies.forEach((name, value) -> pairs.add(name + "=" + value));
        return pairs.stream().collect(Collectors.joining("; "));
    }
}
