package no.innspill.bench;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** Reads frames; the same bytes on a thousand screens are read once and told apart by checksum and length after that. */
final class Frames {

    private static final Pattern FROM = Pattern.compile("\"from\"\\s*:\\s*(\\d+)");
    private static final Pattern TO = Pattern.compile("\"to\"\\s*:\\s*(\\d+)");
    /** An idea as a part of its own, or inside the HTML of a larger part. */
    private static final Pattern IDEA = Pattern.compile("id(?:\"\\s*:\\s*|=\\\\)\"idea-(\\d+)");

    private final Map<Long, Frame> known = new HashMap<>();
    private final CRC32 checksum = new CRC32();

    Frame read(byte[] bytes, int offset, int length) {
        checksum.reset();
        checksum.update(bytes, offset, length);
        long name = checksum.getValue() << 32 | length;
        Frame frame = known.get(name);
        if (frame == null) {
            frame = parse(new String(bytes, offset, length, StandardCharsets.UTF_8), length);
            known.put(name, frame);
        }
        return frame;
    }

    void forget() {
        known.clear();
    }

    private static Frame parse(String text, int bytes) {
        long[] ideas = IDEA.matcher(text)
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .distinct()
                .toArray();
        return new Frame(false, number(FROM, text), number(TO, text), ideas, bytes);
    }

    private static long number(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Long.parseLong(found.group(1)) : -1;
    }
}
