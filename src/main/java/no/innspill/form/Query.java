package no.innspill.form;

import io.vertx.ext.web.RoutingContext;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an address says after its question mark: read here and nowhere else, for pages, boards and sockets alike, so that
 * whoever checks it and whoever acts on it read the same. Names are in lower case, as they were written; what is no
 * number where one is asked for is simply not there.
 */
public record Query(Map<String, String> values, Fault fault) {

    /** Why nobody can say for sure what an address means. */
    public enum Fault {
        NONE,
        /** A name stands twice, in whatever case: each reader could take another one. */
        TWICE,
        /** A per cent sign without its two digits, or bytes that are no text. */
        UNREADABLE
    }

    private static final String KEY = Query.class.getName();

    /** The query of a request, read once. */
    public static Query of(RoutingContext request) {
        Query known = request.get(KEY);
        if (known == null) {
            known = read(request.request().query());
            request.put(KEY, known);
        }
        return known;
    }

    /** @param raw as it stands in the address, or null where there is none */
    public static Query read(@Nullable String raw) {
        Map<String, String> values = new LinkedHashMap<>();
        TreeSet<String> names = new TreeSet<>();
        for (String pair : raw == null ? new String[0] : raw.split("&", -1)) {
            if (pair.isEmpty()) {
                continue;
            }
            int equals = pair.indexOf('=');
            Optional<String> name = decode(equals < 0 ? pair : pair.substring(0, equals));
            Optional<String> value = decode(equals < 0 ? "" : pair.substring(equals + 1));
            if (name.isEmpty() || value.isEmpty()) {
                return new Query(Map.of(), Fault.UNREADABLE);
            }
            if (!names.add(name.get().strip().toLowerCase(Locale.ROOT))) {
                return new Query(Map.of(), Fault.TWICE);
            }
            values.put(name.get(), value.get());
        }
        return new Query(values, Fault.NONE);
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public Optional<Long> number(String name) {
        return text(name).flatMap(Form::parse);
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    private static Optional<String> decode(String written) {
        byte[] bytes = written.replace('+', ' ').getBytes(StandardCharsets.UTF_8);
        ByteBuffer decoded = ByteBuffer.allocate(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '%') {
                decoded.put(bytes[i]);
            } else if (i + 2 < bytes.length
                    && HexFormat.isHexDigit(bytes[i + 1])
                    && HexFormat.isHexDigit(bytes[i + 2])) {
                decoded.put((byte) (HexFormat.fromHexDigit(bytes[i + 1]) * 16 + HexFormat.fromHexDigit(bytes[i + 2])));
                i += 2;
            } else {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(decoded.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
