package no.innspill.sorting;

import java.util.List;
import java.util.Optional;
import no.innspill.form.Form;
import no.innspill.idea.Idea;
import org.jspecify.annotations.Nullable;

/**
 * An idea that a facilitator has picked, and where it stood on their screen: in a form {@code 7}, or {@code 7:3}.
 *
 * @param from the id of the group or theme it stood in, 0 for no group, null where nothing was said
 */
record Picked(long idea, @Nullable Long from) {

    /** As many as a facilitator takes at once: more than a screen shows. */
    static final int MOST = 500;

    /** All that the form names, each once; one more than {@link #MOST} where it names more. */
    static List<Picked> in(Form form) {
        return form.all("idea").stream()
                .flatMap(value -> read(value).stream())
                .distinct()
                .limit(MOST + 1)
                .toList();
    }

    private static Optional<Picked> read(String value) {
        String[] parts = value.split(":", 2);
        @Nullable Long from = parts.length < 2 ? null : Form.parse(parts[1]).orElse(null);
        return Form.parse(parts[0]).map(idea -> new Picked(idea, from));
    }

    /** The one that the address names. */
    static List<Picked> one(long idea, Form form) {
        return List.of(new Picked(idea, form.number("from").orElse(null)));
    }

    /** Whether the idea stands where its picker saw it. */
    boolean stillHolds(Idea standing) {
        Long seen = from;
        return seen == null
                || seen == standing.place()
                || (seen == 0 && standing.group().isEmpty());
    }
}
