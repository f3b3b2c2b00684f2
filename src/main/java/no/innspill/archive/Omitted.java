package no.innspill.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a file may leave out, as it is read: also one that is older than what it leaves out. */
final class Omitted {

    private Omitted() {}

    static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    static Boolean orNot(@Nullable Boolean flag) {
        return flag != null && flag;
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
