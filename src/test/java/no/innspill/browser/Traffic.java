package no.innspill.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a page asks the server for, and how many bytes come of it, heads included; what the browser has kept does not count. */
final class Traffic {

    private final Map<String, String> addresses = new TreeMap<>();
    private final Map<String, Long> bytes = new TreeMap<>();
    private final Set<String> kept = new HashSet<>();
    private final List<Integer> frames = new ArrayList<>();

    private Traffic(CDPSession devtools) {
        devtools.on("Network.responseReceived", event -> {
            JsonObject response = event.getAsJsonObject("response");
            if (!response.get("fromDiskCache").getAsBoolean() && !kept.contains(id(event))) {
                addresses.put(id(event), response.get("url").getAsString());
            }
        });
        devtools.on("Network.requestServedFromCache", event -> kept.add(id(event)));
        devtools.on(
                "Network.loadingFinished",
                event -> bytes.put(id(event), event.get("encodedDataLength").getAsLong()));
        devtools.on(
                "Network.webSocketCreated",
                event -> addresses.put(id(event), event.get("url").getAsString()));
        devtools.on(
                "Network.webSocketFrameReceived",
                event -> frames.add(event.getAsJsonObject("response")
                        .get("payloadData")
                        .getAsString()
                        .getBytes(StandardCharsets.UTF_8)
                        .length));
        devtools.send("Network.enable");
    }

    static Traffic on(Screen screen) {
        return new Traffic(screen.context().newCDPSession(screen.page()));
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    List<String> requests() {
        return List.copyOf(addresses.values());
    }

    long bytes() {
        return addresses.keySet().stream()
                        .mapToLong(id -> bytes.getOrDefault(id, 0L))
                        .sum()
                + frames.stream().mapToInt(Integer::intValue).sum();
    }

    void forget() {
        addresses.clear();
        bytes.clear();
        frames.clear();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        addresses.forEach((id, url) ->
                text.append(bytes.getOrDefault(id, 0L)).append(' ').append(url).append('\n'));
        return text.append("frames ").append(frames).toString();
    }
}
