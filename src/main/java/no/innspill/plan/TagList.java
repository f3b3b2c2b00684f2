package no.innspill.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.innspill.desk.Outcome;
import no.innspill.idea.Ideas;
import no.innspill.language.Words;
import no.innspill.workshop.Refusal;
import no.innspill.workshop.Tag;
import no.innspill.workshop.Workshop;

@ApplicationScoped
class TagList extends ChoiceList<Tag> {

    private final Ideas ideas;

    TagList(Ideas ideas) {
        this.ideas = ideas;
    }

    @Override
    public String name() {
        return "tags";
    }

    @Override
    public List<Tag> of(Workshop workshop) {
        return workshop.tags();
    }

    @Override
    Tag add(Workshop workshop, Words label) {
        return workshop.addTag(label);
    }

    @Override
    public Optional<Outcome> holds(Workshop workshop, Tag tag) {
        long carrying = ideas.carrying(tag);
        return carrying > 0 ? Optional.of(Outcome.refused(Refusal.TAG_ON_IDEAS, carrying)) : Optional.empty();
    }
}
