package no.innspill.plan;

import java.util.Optional;
import java.util.function.Consumer;
import no.innspill.language.Words;
import no.innspill.workshop.Choice;
import no.innspill.workshop.Labels;
import no.innspill.workshop.Limits;
import no.innspill.workshop.PlanText;
import no.innspill.workshop.Refusal;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** A list of labels to choose from. Field: {@code label}. */
abstract class ChoiceList<T extends Choice> implements PlanList<T> {

    abstract T add(Workshop workshop, Words label);

    void rename(Workshop workshop, T entry, Words label) {
        entry.rename(label);
    }

    @Override
    public int most() {
        return Limits.LABELS;
    }

    @Override
    public Optional<T> add(Workshop workshop, Typed typed) {
        Words label = label(workshop, null, typed);
        return typed.refusal().isPresent() ? Optional.empty() : Optional.of(add(workshop, label));
    }

    @Override
    public void change(Workshop workshop, T entry, Typed typed) {
        Words label = label(workshop, entry, typed);
        if (typed.refusal().isEmpty()) {
            rename(workshop, entry, label);
        }
    }

    @Override
    public Drawn drawn(Workshop workshop, T entry) {
        return Drawn.choice(entry.label());
    }

    @Override
    public boolean canBe(Workshop workshop, Optional<T> entry, Drawn drawn) {
        return Labels.taken(
                        drawn.title(),
                        of(workshop).stream()
                                .filter(other -> entry.isEmpty() || other != entry.get())
                                .map(Choice::label),
                        workshop.language(),
                        workshop.language())
                .isEmpty();
    }

    @Override
    public T addAs(Workshop workshop, Drawn drawn, Consumer<Object> persist) {
        return add(workshop, drawn.title());
    }

    @Override
    public void become(Workshop workshop, T entry, Drawn drawn) {
        rename(workshop, entry, drawn.title());
    }

    private Words label(Workshop workshop, @Nullable T entry, Typed typed) {
        Words label = typed.line("label", entry == null ? Words.NONE : entry.label(), PlanText.LABEL);
        Labels.taken(
                        label,
                        of(workshop).stream().filter(other -> other != entry).map(Choice::label),
                        typed.content(),
                        workshop.language())
                .ifPresent(taken -> typed.refuse(Refusal.LABEL_TAKEN, taken));
        return label;
    }
}
