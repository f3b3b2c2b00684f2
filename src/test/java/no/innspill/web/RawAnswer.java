package no.innspill.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the server says to bytes that no client library would send. */
record RawAnswer(int status, Map<String, String> headers, String body) {

    private static final int PATIENCE_MILLIS = 30_000;

    /** Sends a request that asks for the connection to be closed, and reads all that comes. */
    static RawAnswer to(byte[] request) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request);
            return read(socket.getInputStream().readAllBytes());
        }
    }

    private static RawAnswer read(byte[] bytes) throws IOException {
        String text = new String(bytes, ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IOException("No answer, but: " + text);
        }
        Map<String, String> headers = text.substring(0, end)
                .lines()
                .skip(1)
                .map(line -> line.split(":", 2))
                .collect(Collectors.toMap(
                        line -> line[0].toLowerCase(Locale.ROOT),
                        line -> line[1].strip(),
                        (one, other) -> one + ", " + other,
                        TreeMap::new));
        byte[] body = Arrays.copyOfRange(bytes, end + 4, bytes.length);
        boolean chunked = "chunked".equals(headers.get("transfer-encoding"));
        return new RawAnswer(
                Integer.parseInt(text.substring(9, 12)), headers, new String(chunked ? joined(body) : body, UTF_8));
    }

    private static byte[] joined(byte[] chunks) {
        String text = new String(chunks, ISO_8859_1);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf("\r\n", at);
            int length = Integer.parseInt(text.substring(at, end), 16);
            all.write(chunks, end + 2, length);
            at = end + 2 + length + 2;
        }
        return all.toByteArray();
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }
}
