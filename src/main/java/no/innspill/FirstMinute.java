package no.innspill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the first minute of a room asks for, asked by the server of itself. */
final class FirstMinute {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int FIRST_REFUSAL = 400;
    private static final Pattern THEME = Pattern.compile("name=\"?theme\"? value=\"?(\\d+)");
    private static final Pattern SCRIPT = Pattern.compile("src=\"?(/[^\" >]+\\.js)");

    private final URI base;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    FirstMinute(int port) {
        this.base = URI.create("http://127.0.0.1:" + port);
    }

    /** @param ownData whether nobody else's workshops are in the database, so that one can be made in it */
    void visit(boolean ownData) throws IOException, InterruptedException {
        Matcher script = SCRIPT.matcher(get("/"));
        if (script.find()) {
            get(script.group(1));
        }
        if (ownData) {
            hold(new ObjectMapper().readTree(post("/workshops", "template=ekommune")));
        }
    }

    private void hold(JsonNode made) throws IOException, InterruptedException {
        String workshop = "/w/" + made.get("code").asText();
        comeIn(made.get("control").asText(), workshop + "/control");
        comeIn(made.get("projector").asText(), workshop + "/projector");
        post(workshop + "/participation", "");
        Matcher theme = THEME.matcher(get(workshop));
        for (int step = 0; step < 4 && !theme.find(); step++) {
            post(workshop + "/step", "to=next");
            theme = THEME.matcher(get(workshop));
        }
        listen("/live/" + made.get("code").asText() + "?view=participant");
        theme.reset();
        if (theme.find()) {
            post(workshop + "/ideas", "theme=" + theme.group(1) + "&text=" + encoded("Felles innlogging"));
        }
        for (String view : new String[] {"participant", "control", "projector"}) {
            get(workshop + "/board?view=" + view);
        }
    }

    /** By the link with the secret, which leads to the page. */
    private void comeIn(String link, String page) throws IOException, InterruptedException {
        URI address = URI.create(link);
        get(address.getRawPath() + "?" + address.getRawQuery());
        get(page);
    }

    private String get(String path) throws IOException, InterruptedException {
        return send(request(path).GET().build());
    }

    private String post(String path, String form) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = browser.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= FIRST_REFUSAL) {
            throw new IOException(request.uri() + ": " + answer.statusCode());
        }
        return answer.body();
    }

    private void listen(String path) {
        URI address = URI.create("ws" + base.resolve(path).toString().substring("http".length()));
        browser.newWebSocketBuilder()
                .connectTimeout(PATIENCE)
                .buildAsync(address, new WebSocket.Listener() {})
                .join()
                .abort();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
