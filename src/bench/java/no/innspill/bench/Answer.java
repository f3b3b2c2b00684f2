package no.innspill.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server's answer with the nanoseconds at which the request left and the answer was whole; status 0: none came. */
record Answer(int status, List<String> cookies, String body, long sentAt, long receivedAt) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer none(long sentAt) {
        return new Answer(0, List.of(), "", sentAt, System.nanoTime());
    }

    /** Not where the connection ended before there was any. */
    boolean isOne() {
        return status > 0;
    }

    boolean isOk() {
        return status >= 200 && status < 400;
    }

    /** Also where a proxy found nobody who could answer. */
    boolean isBusy() {
        return status == 429 || status == 502 || status == 503 || status == 504;
    }

    long nanos() {
        return receivedAt - sentAt;
    }

    /** The first number of that name in the JSON, or -1. */
    long number(String name) {
        Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*(\\d+)").matcher(body);
        return found.find() ? Long.parseLong(found.group(1)) : -1;
    }

    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not JSON: " + this, e);
        }
    }

    Answer orElseThrow(Request request) {
        if (isOk()) {
            return this;
        }
        String head = body.substring(0, Math.min(body.length(), 300));
        throw new IllegalStateException(request.method() + " " + request.path() + ": " + status + " " + head);
    }
}
