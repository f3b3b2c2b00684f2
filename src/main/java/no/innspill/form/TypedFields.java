package no.innspill.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.innspill.access.Secrets;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.result.InputRefusal;
import no.innspill.result.Refusal;

/**
 * The fields of a refused form as they are given back: what people typed to be changed, all else as it was. A form says
 * itself which is which, in its field {@value #NAME}: names, with {@code *} after one that may have several lines and
 * {@code #} after a number. Of one that does not, what there are words for is what people type.
 */
public final class TypedFields {

    static final String NAME = "_typed";

    private static final int LONG = 80;

    private static final Set<String> MARKS = Set.of("key", "once");

    private static final Set<Refusal> ABOUT_TEXTS = Set.of(InputRefusal.TEXT_EMPTY, InputRefusal.TEXT_TOO_LONG);

    public enum Kind {
        KEPT,
        LINE,
        LINES,
        NUMBER
    }

    /**
     * A field of the refused form, to be sent again.
     *
     * @param faulty whether it is the one that the refusal is about
     */
    public record Field(String name, String value, Kind kind, String label, boolean faulty) {

        private Field(String name, String value, Kind kind, String label) {
            this(name, value, kind, label, false);
        }

        private Field atFault() {
            return new Field(name, value, kind, label, true);
        }

        public boolean isTyped() {
            return kind != Kind.KEPT;
        }

        public boolean isLong() {
            return kind == Kind.LINES;
        }

        public boolean isNumber() {
            return kind == Kind.NUMBER;
        }
    }

    private final Map<String, Kind> described = new HashMap<>();

    private TypedFields(String description) {
        for (String field : description.strip().split("\\s+", -1)) {
            char sign = field.isEmpty() ? ' ' : field.charAt(field.length() - 1);
            described.put(
                    field.replaceFirst("[*#]$", ""), sign == '*' ? Kind.LINES : sign == '#' ? Kind.NUMBER : Kind.LINE);
        }
    }

    public static List<Field> of(Form form, Refusal refusal) {
        TypedFields typed = new TypedFields(form.text(NAME));
        List<Field> fields = form.fields().entrySet().stream()
                // A new mark: under the same one the same refusal would come again. Where none was kept, the same one
                // sees to it that the wish counts once, should it have come through after all.
                .flatMap(field -> refusal.status() < 500 && MARKS.contains(field.getKey())
                        ? Stream.of(new Field(field.getKey(), Secrets.random(), Kind.KEPT, ""))
                        : field.getValue().stream().map(value -> typed.field(field.getKey(), value, form)))
                .toList();
        List<Field> faulty =
                fields.stream().filter(field -> isMeant(field, refusal)).toList();
        return faulty.size() == 1
                ? fields.stream()
                        .map(field -> faulty.contains(field) ? field.atFault() : field)
                        .toList()
                : fields;
    }

    /** Whether the refusal may be about it: those of a list, or of a choice, are about nothing that is typed. */
    private static boolean isMeant(Field field, Refusal refusal) {
        return refusal == InputRefusal.NUMBER_OUT_OF_RANGE
                ? field.isNumber()
                : ABOUT_TEXTS.contains(refusal) && field.isTyped() && !field.isNumber();
    }

    private Field field(String name, String value, Form form) {
        String own = "refusal_typed_" + name;
        boolean worded = Messages.keys(Language.NB).contains(own);
        Kind kind = form.has(NAME) ? described.getOrDefault(name, Kind.KEPT) : worded ? likely(value) : Kind.KEPT;
        return new Field(name, value, kind, worded ? own : "refusal_typed_text");
    }

    private static Kind likely(String value) {
        return value.length() > LONG || value.contains("\n") ? Kind.LINES : Kind.LINE;
    }
}
