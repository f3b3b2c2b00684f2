package no.innspill.measure;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.idea.Item;
import no.innspill.language.LocalizedText;
import no.innspill.result.InputRefusal;
import no.innspill.result.Result;
import no.innspill.rule.TypedTexts;
import no.innspill.workshop.Choice;
import no.innspill.workshop.Tag;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.WorkshopRefusal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a measure as it was typed. Fields: {@code title}, {@code why}, {@code responsible} and {@code horizon} (an entry of
 * the workshop's list, in any of its languages), {@code carried_out_by}, a {@code tag} and a {@code source} for each. A
 * field that is not there leaves things as they are; a source that is gone by now is left out, for the text matters more.
 */
final class DraftReading {

    private static final int MOST_SOURCES = 100;

    private static final MeasureDraft EMPTY =
            new MeasureDraft("", "", LocalizedText.NONE, "", LocalizedText.NONE, List.of(), List.of());

    private final Workshop workshop;
    private final Form form;
    private final TypedTexts texts;
    private final MeasureDraft before;
    private final LongFunction<Optional<Item>> items;
    private @Nullable Outcome refusal;

    /** @param texts what the form says, read before the desk */
    DraftReading(
            Workshop workshop,
            Form form,
            TypedTexts texts,
            Optional<Measure> measure,
            LongFunction<Optional<Item>> items) {
        this.texts = texts;
        this.workshop = workshop;
        this.form = form;
        this.before = measure.map(MeasureDraft::of).orElse(EMPTY);
        this.items = items;
    }

    /** The draft, or empty if it was refused. */
    Optional<MeasureDraft> read() {
        MeasureDraft draft = new MeasureDraft(
                title(),
                form.has("why")
                        ? text(texts.paragraphs(form.text("why"), MeasureTexts.WHY), before.why())
                        : before.why(),
                choice("responsible", workshop.plan().responsible(), before.responsible()),
                form.has("carried_out_by")
                        ? text(texts.line(form.text("carried_out_by"), MeasureTexts.BY_WHOM), before.carriedOutBy())
                        : before.carriedOutBy(),
                choice("horizon", workshop.plan().horizons(), before.horizon()),
                tags(),
                sources());
        return refusal == null ? Optional.of(draft) : Optional.empty();
    }

    Optional<Outcome> refusal() {
        return Optional.ofNullable(refusal);
    }

    private String title() {
        return form.has("title") || before.title().isEmpty()
                ? text(texts.required(form.text("title"), MeasureTexts.TITLE), before.title())
                : before.title();
    }

    private String text(Result<String> read, String otherwise) {
        if (read instanceof Result.Refused<String> faulty) {
            refuse(Outcome.refused(faulty));
            return otherwise;
        }
        return read.orElseThrow();
    }

    /** What the measure says already may be said again, though it stands on the list no longer. */
    private LocalizedText choice(String field, List<? extends Choice> list, LocalizedText otherwise) {
        String chosen = form.text(field).strip();
        if (!form.has(field)) {
            return otherwise;
        }
        if (chosen.isEmpty()) {
            return LocalizedText.NONE;
        }
        Optional<LocalizedText> known = Stream.concat(list.stream().map(Choice::label), Stream.of(otherwise))
                .filter(words -> words.texts().containsValue(chosen))
                .findFirst();
        if (known.isEmpty()) {
            refuse(Outcome.refused(InputRefusal.NO_SUCH_CHOICE));
        }
        return known.orElse(otherwise);
    }

    private List<Tag> tags() {
        if (!form.has("tag")) {
            return before.tags();
        }
        List<Long> wanted = form.numbers("tag");
        List<Tag> tags = workshop.plan().tags().stream()
                .filter(tag -> wanted.contains(tag.id()))
                .toList();
        if (tags.size() < wanted.size()) {
            refuse(Outcome.refused(WorkshopRefusal.NO_SUCH_TAG));
        }
        return tags;
    }

    private List<Item> sources() {
        if (form.numbers("source").size() > MOST_SOURCES) {
            refuse(Outcome.refused(InputRefusal.PICKED_TOO_MANY, MOST_SOURCES));
            return before.sources();
        }
        return form.has("source")
                ? form.numbers("source").stream()
                        .flatMap(id -> items.apply(id).stream())
                        .toList()
                : before.sources();
    }

    private void refuse(Outcome reason) {
        refusal = refusal == null ? reason : refusal;
    }
}
