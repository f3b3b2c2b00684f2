package no.innspill.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.innspill.desk.Outcome;
import no.innspill.idea.Ideas;
import no.innspill.language.LocalizedText;
import no.innspill.measure.Measures;
import no.innspill.workshop.Tag;
import no.innspill.workshop.Workshop;

@ApplicationScoped
class TagList extends ChoiceList<Tag> {

    private final Ideas ideas;
    private final Measures measures;

    TagList(Ideas ideas, Measures measures) {
        this.ideas = ideas;
        this.measures = measures;
    }

    @Override
    public String name() {
        return "tags";
    }

    @Override
    public List<Tag> of(Workshop workshop) {
        return workshop.plan().tags();
    }

    @Override
    Tag add(Workshop workshop, LocalizedText label) {
        return workshop.plan().addTag(label);
    }

    @Override
    public Optional<Outcome> holds(Workshop workshop, Tag tag) {
        long carrying = ideas.carrying(tag);
        if (carrying > 0) {
            return Optional.of(Outcome.refused(PlanRefusal.TAG_ON_IDEAS, carrying));
        }
        long measured = measures.carrying(tag);
        return measured > 0 ? Optional.of(Outcome.refused(PlanRefusal.TAG_ON_MEASURES, measured)) : Optional.empty();
    }
}
