package no.innspill.facilitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import no.innspill.facilitation.Moderation.Undoable;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.language.Bundle;
import no.innspill.language.Language;
import no.innspill.undo.Deed;
import no.innspill.undo.Deeds;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Says in words what can be taken back. */
@ApplicationScoped
public class LatestDeed {

    private final Deeds deeds;
    private final Items items;

    LatestDeed(Deeds deeds, Items items) {
        this.deeds = deeds;
        this.items = items;
    }

    /** The latest deed that can be taken back, or null if there is none. */
    public @Nullable Undoable of(Workshop workshop, Language language) {
        return deeds.latest(workshop)
                .map(deed -> new Undoable(deed.id(), words(workshop, deed, language)))
                .orElse(null);
    }

    private String words(Workshop workshop, Deed deed, Language language) {
        String key = "undo_" + deed.what().name().toLowerCase(Locale.ROOT);
        return deed.aboutId()
                .map(id -> Bundle.say(language, key, about(workshop, id, language)))
                .orElseGet(() -> Bundle.say(language, key));
    }

    private String about(Workshop workshop, long id, Language language) {
        return workshop.step(id)
                .map(step -> step.title().in(language, workshop.language()))
                .or(() -> items.exactly(workshop, id).map(Item::text))
                .orElse("…");
    }
}
