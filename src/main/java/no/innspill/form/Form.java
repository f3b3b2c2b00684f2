package no.innspill.form;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The fields of a submitted form, read leniently: what is absent or not a number is simply not there. */
public record Form(MultivaluedMap<String, String> fields) {

    private static final Set<String> MARKS = Set.of("key", "once", "passphrase");

    /** @param fields null for a request without a body, which is an empty form */
    public Form(@Nullable MultivaluedMap<String, String> fields) {
        this.fields = fields == null ? new MultivaluedHashMap<>() : fields;
    }

    public static final Form EMPTY = new Form(new MultivaluedHashMap<>());

    public String text(String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value;
    }

    public boolean has(String name) {
        return fields.containsKey(name);
    }

    public Optional<Long> number(String name) {
        return parse(text(name));
    }

    /** All values of a field that may be there several times. */
    public List<String> all(String name) {
        List<String> values = fields.get(name);
        return values == null ? List.of() : values;
    }

    public List<Long> numbers(String name) {
        return all(name).stream()
                .flatMap(value -> parse(value).stream())
                .distinct()
                .toList();
    }

    /** A checkbox: ticked if it is there with anything but {@code false}. */
    public boolean flag(String name) {
        return has(name) && !text(name).equals("false");
    }

    /** What a state should become: {@code true}, {@code false}, or {@code toggle} for the other one. */
    public boolean toggled(String name, boolean now) {
        return text(name).equals("toggle") ? !now : flag(name);
    }

    /** All that was sent but what only shows who sends it, in one order: the same wish twice has the same content. */
    public String content() {
        Map<String, List<String>> sorted = new TreeMap<>(fields);
        sorted.keySet().removeAll(MARKS);
        return sorted.toString();
    }

    public static Optional<Long> parse(@Nullable String value) {
        try {
            return value == null ? Optional.empty() : Optional.of(Long.parseLong(value.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
