package no.innspill.plan;

import java.util.Optional;
import java.util.function.Consumer;
import no.innspill.language.LocalizedText;
import no.innspill.rule.PlanLimits;
import no.innspill.rule.PlanText;
import no.innspill.workshop.Choice;
import no.innspill.workshop.Labels;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** A list of labels to choose from. Field: {@code label}. */
abstract class ChoiceList<T extends Choice> implements PlanList<T> {

    abstract T add(Workshop workshop, LocalizedText label);

    void rename(Workshop workshop, T entry, LocalizedText label) {
        entry.rename(label);
    }

    @Override
    public int most() {
        return PlanLimits.LABELS;
    }

    @Override
    public Optional<T> add(Workshop workshop, PlanForm typed) {
        LocalizedText label = label(workshop, null, typed);
        return typed.refusal().isPresent() ? Optional.empty() : Optional.of(add(workshop, label));
    }

    @Override
    public void change(Workshop workshop, T entry, PlanForm typed) {
        LocalizedText label = label(workshop, entry, typed);
        if (typed.refusal().isEmpty()) {
            rename(workshop, entry, label);
        }
    }

    @Override
    public PlanEntrySnapshot drawn(Workshop workshop, T entry) {
        return PlanEntrySnapshot.choice(entry.label());
    }

    @Override
    public boolean canBe(Workshop workshop, Optional<T> entry, PlanEntrySnapshot drawn) {
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
    public T addAs(Workshop workshop, PlanEntrySnapshot drawn, Consumer<Object> persist) {
        return add(workshop, drawn.title());
    }

    @Override
    public void become(Workshop workshop, T entry, PlanEntrySnapshot drawn) {
        rename(workshop, entry, drawn.title());
    }

    private LocalizedText label(Workshop workshop, @Nullable T entry, PlanForm typed) {
        LocalizedText label = typed.line("label", entry == null ? LocalizedText.NONE : entry.label(), PlanText.LABEL);
        Labels.taken(
                        label,
                        of(workshop).stream().filter(other -> other != entry).map(Choice::label),
                        typed.content(),
                        workshop.language())
                .ifPresent(taken -> typed.refuse(PlanRefusal.LABEL_TAKEN, taken));
        return label;
    }
}
