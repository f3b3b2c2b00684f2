package no.innspill.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.innspill.Route;

/** A request as nobody means it: a right address with wrong words, wrong types, a wrong method or a wrong person. */
record OddRequest(String method, String target, List<String> headers, String body) {

    private static final int LONGEST = 250;

    private static final String FORM = "application/x-www-form-urlencoded";

    private static final List<String> ACCEPTED = List.of("text/html,*/*;q=0.8", "application/json", "*/*", "x/y", "");

    private static final List<String> OTHER_METHODS =
            List.of("GET", "POST", "DELETE", "PUT", "PATCH", "HEAD", "OPTIONS", "TRACE", "PROPFIND", "get");

    private static final List<String> OTHER_TYPES = List.of(
            "application/json",
            "text/plain",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            FORM + "; charset=UTF-16",
            FORM + ";charset=latin1",
            "image/png",
            "x");

    static OddRequest to(Route route, String cookie, String secret, Map<String, String> ids, OddValues odd) {
        Map<String, String> known = new TreeMap<>(ids);
        if (odd.in(1, 4)) {
            known.put(
                    odd.pick(List.of("id", "ideas.id", "groups.id", "code", "table")), encoded(brief(odd.value(ids))));
        }
        String method = odd.in(3, 4) ? route.method() : odd.pick(OTHER_METHODS);
        List<String> query = new ArrayList<>();
        for (int i = odd.in(1, 3) ? odd.upTo(3) : 0; i > 0; i--) {
            query.add(odd.pick(List.of("lang", "view", "key", "token", "table", "from", "theme", "at", "_method", "as"))
                    + "=" + encoded(brief(odd.value(ids))));
        }
        if (!secret.isEmpty()) {
            query.add(secret);
        }
        List<String> headers = new ArrayList<>();
        headers.add("Accept: "
                + (odd.in(1, 12) ? brief(odd.value(ids)).replaceAll("\\p{Cntrl}", " ") : odd.pick(ACCEPTED)));
        headers.add("Cookie: " + cookie);
        for (String name : List.of(
                "Idempotency-Key", "Accept-Language", "If-None-Match", "Referer", "Range", "Origin", "Forwarded")) {
            if (odd.in(1, 8)) {
                headers.add(name + ": " + brief(odd.value(ids)).replaceAll("\\p{Cntrl}", " "));
            }
        }
        List<String> fields = new ArrayList<>();
        for (int i = odd.upTo(6); i > 0; i--) {
            fields.add(odd.name(route.owner()) + (odd.in(1, 30) ? "[]=" : "=") + encoded(odd.value(ids)));
        }
        String body = method.equals("GET") || method.equals("HEAD") ? "" : String.join("&", fields);
        headers.add("Content-Type: " + (odd.in(9, 10) ? FORM : odd.pick(OTHER_TYPES)));
        String address = odd.pick(route.addresses(known)).replaceAll("[\\s\\p{Cntrl}]", "");
        return new OddRequest(method, address + (query.isEmpty() ? "" : "?" + String.join("&", query)), headers, body);
    }

    /** More than a line or a header may hold is turned away before anybody of ours hears of it (414, 431). */
    private static String brief(String value) {
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }

    /** A file sent where files are taken; now and then it is cut short. */
    static OddRequest upload(String address, String cookie, List<String> files, boolean cutShort, String accept) {
        StringBuilder body = new StringBuilder();
        for (String file : files) {
            body.append("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.json\"\r\n\r\n")
                    .append(file)
                    .append("\r\n");
        }
        String whole = body + "--x--\r\n";
        return new OddRequest(
                "POST",
                address,
                List.of("Accept: " + accept, "Cookie: " + cookie, "Content-Type: multipart/form-data; boundary=x"),
                cutShort ? whole.substring(0, whole.length() / 2) : whole);
    }

    /** As UTF-8 would have it, halves of characters included. */
    private static String encoded(String value) {
        StringBuilder written = new StringBuilder();
        value.codePoints().forEach(point -> {
            if (point >= 0xD800 && point <= 0xDFFF) {
                written.append("%%%02X%%%02X%%%02X"
                        .formatted(0xE0 | (point >> 12), 0x80 | ((point >> 6) & 0x3F), 0x80 | (point & 0x3F)));
            } else {
                for (byte one : Character.toString(point).getBytes(UTF_8)) {
                    written.append(
                            Character.isLetterOrDigit(one) ? String.valueOf((char) one) : "%%%02X".formatted(one));
                }
            }
        });
        return written.toString();
    }

    byte[] bytes() {
        byte[] sent = body.getBytes(UTF_8);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes((method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + String.join("\r\n", headers) + "\r\nContent-Length: " + sent.length + "\r\n\r\n")
                .getBytes(UTF_8));
        all.writeBytes(sent);
        return all.toByteArray();
    }

    boolean wants(String type) {
        return headers.get(0).contains(type);
    }

    @Override
    public String toString() {
        String all = new String(bytes(), ISO_8859_1);
        return all.length() > 3000 ? all.substring(0, 3000) + "…" : all;
    }
}
