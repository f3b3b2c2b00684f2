package no.innspill.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Puts one HTTP/1.1 answer together from the bytes as they come, by its length or in chunks. */
final class AnswerReader {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<String> cookies = new ArrayList<>();
    private int status;
    private int bodyStart = -1;
    private int bodyLength;
    private boolean chunked;
    private boolean compressed;

    /** The whole answer, once these bytes complete it. */
    Optional<Answer> add(byte[] chunk, int length, long sentAt, long at) {
        bytes.write(chunk, 0, length);
        if (bodyStart < 0 && !readHead()) {
            return Optional.empty();
        }
        Optional<byte[]> body = chunked ? chunkedBody() : plainBody();
        return body.map(all -> new Answer(status, List.copyOf(cookies), text(all), sentAt, at));
    }

    private boolean readHead() {
        String text = bytes.toString(StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return false;
        }
        bodyStart = end + 4;
        String[] lines = text.substring(0, end).split("\r\n");
        status = Integer.parseInt(lines[0].split(" ")[1]);
        for (String line : lines) {
            String lower = line.toLowerCase(Locale.ROOT);
            String value = line.substring(line.indexOf(':') + 1).strip();
            if (lower.startsWith("content-length:")) {
                bodyLength = Integer.parseInt(value);
            } else if (lower.startsWith("transfer-encoding:")) {
                chunked = lower.contains("chunked");
            } else if (lower.startsWith("content-encoding:")) {
                compressed = lower.contains("gzip");
            } else if (lower.startsWith("set-cookie:")) {
                cookies.add(value.split(";")[0]);
            }
        }
        return true;
    }

    private String text(byte[] body) {
        if (!compressed) {
            return new String(body, StandardCharsets.UTF_8);
        }
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException notGzip) {
            throw new UncheckedIOException(notGzip);
        }
    }

    private Optional<byte[]> plainBody() {
        if (bytes.size() < bodyStart + bodyLength) {
            return Optional.empty();
        }
        return Optional.of(Arrays.copyOfRange(bytes.toByteArray(), bodyStart, bodyStart + bodyLength));
    }

    private Optional<byte[]> chunkedBody() {
        byte[] all = bytes.toByteArray();
        if (all.length < 5 || !new String(all, all.length - 5, 5, StandardCharsets.ISO_8859_1).equals("0\r\n\r\n")) {
            return Optional.empty();
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int position = bodyStart;
        while (position < all.length) {
            int lineEnd = position;
            while (lineEnd < all.length && all[lineEnd] != '\r') {
                lineEnd++;
            }
            String hex = new String(all, position, lineEnd - position, StandardCharsets.ISO_8859_1);
            int size = Integer.parseInt(hex.split(";")[0].strip(), 16);
            if (size == 0) {
                return Optional.of(body.toByteArray());
            }
            if (lineEnd + 2 + size > all.length) {
                return Optional.empty();
            }
            body.write(all, lineEnd + 2, size);
            position = lineEnd + 2 + size + 2;
        }
        return Optional.empty();
    }
}
