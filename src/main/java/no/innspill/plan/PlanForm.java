package no.innspill.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.innspill.control.ControlRefusal;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.result.InputRefusal;
import no.innspill.result.Refusal;
import no.innspill.result.Result;
import no.innspill.rule.TypedTexts;
import no.innspill.time.Dates;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * What the facilitator typed into one form of the plan. A field that is not there leaves things as they are, and so does
 * one that cannot be used: the first of those is the refusal, to be looked at before anything is changed.
 */
final class PlanForm {

    private final Form form;
    private final TypedTexts texts;
    private final EditedLanguage language;
    private @Nullable Outcome refusal;

    /** @param texts what the form says, read before the desk */
    PlanForm(Form form, TypedTexts texts, Workshop workshop) {
        this.form = form;
        this.texts = texts;
        this.language = EditedLanguage.of(form.text("content"), workshop);
    }

    /** Reads the texts of a form of the plan. */
    static TypedTexts texts(Form form) {
        return TypedTexts.of(form.fields(), "text");
    }

    Language content() {
        return language.content();
    }

    Form form() {
        return form;
    }

    Optional<Outcome> refusal() {
        return Optional.ofNullable(refusal);
    }

    void refuse(Refusal reason, Object... arguments) {
        refuse(Outcome.refused(reason, arguments));
    }

    void refuse(Outcome reason) {
        if (refusal == null) {
            refusal = reason;
        }
    }

    /** A text on one line that must not be missing. */
    LocalizedText line(String field, LocalizedText before, int limit) {
        return form.has(field) || before.texts().isEmpty() ? line(before, form.text(field), limit) : before;
    }

    LocalizedText line(LocalizedText before, String typed, int limit) {
        Optional<String> read = fine(texts.line(typed, limit));
        if (read.isEmpty()) {
            return before;
        }
        Optional<LocalizedText> after = language.required(before, read.get());
        if (after.isEmpty()) {
            refuse(InputRefusal.TEXT_EMPTY);
        }
        return after.orElse(before);
    }

    /** A text that may be missing. */
    LocalizedText paragraphs(String field, LocalizedText before, int limit) {
        return optional(before, form.has(field) ? fine(texts.paragraphs(form.text(field), limit)) : Optional.empty());
    }

    /** The same on one line. */
    LocalizedText optionalLine(String field, LocalizedText before, int limit) {
        return optional(before, form.has(field) ? fine(texts.line(form.text(field), limit)) : Optional.empty());
    }

    private LocalizedText optional(LocalizedText before, Optional<String> read) {
        return read.map(words -> language.optional(before, words)).orElse(before);
    }

    /** A text on one line that is the same in all languages; it may be missing. */
    String plain(String field, String before, int limit) {
        return form.has(field) ? fine(texts.line(form.text(field), limit)).orElse(before) : before;
    }

    /** A day as in {@code 2026-03-12}; null for a field that was left empty. */
    @Nullable LocalDate day(String field, @Nullable LocalDate before) {
        if (!form.has(field) || form.text(field).isBlank()) {
            return form.has(field) ? null : before;
        }
        Optional<LocalDate> day = Dates.day(form.text(field));
        if (day.isEmpty()) {
            refuse(ControlRefusal.NO_SUCH_DAY);
        }
        return day.orElse(before);
    }

    /** The texts of a field that holds one on each line. */
    List<String> lines(String field, int limit) {
        return form.text(field)
                .lines()
                .flatMap(line -> fine(texts.line(line, limit)).stream())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private Optional<String> fine(Result<String> read) {
        if (read instanceof Result.Refused<String> faulty) {
            refuse(faulty.refusal(), faulty.arguments().toArray());
            return Optional.empty();
        }
        return Optional.of(read.orElseThrow());
    }

    /** A whole number from 1 on, or null for a field that was left empty. */
    @Nullable Integer number(String field, @Nullable Integer before, int most) {
        if (!form.has(field)) {
            return before;
        }
        if (form.text(field).isBlank()) {
            return null;
        }
        Optional<Long> number = form.number(field).filter(typed -> typed >= 1 && typed <= most);
        if (number.isEmpty()) {
            refuse(InputRefusal.NUMBER_OUT_OF_RANGE, 1, most);
            return before;
        }
        return number.get().intValue();
    }

    boolean flag(String field, boolean before) {
        return form.has(field) ? form.flag(field) : before;
    }
}
