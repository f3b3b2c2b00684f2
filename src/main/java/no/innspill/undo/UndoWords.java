package no.innspill.undo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import no.innspill.access.Bearer;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Says in words what can be taken back. */
@ApplicationScoped
public class UndoWords {

    private static final int SHOWN = 6;

    private final UndoLog undoLog;
    private final Items items;

    UndoWords(UndoLog undoLog, Items items) {
        this.undoLog = undoLog;
        this.items = items;
    }

    /**
     * The latest few deeds that can be taken back, by whomever.
     *
     * @param offered which of them are for whoever looks
     */
    List<Undoable> of(Workshop workshop, Predicate<UndoEntry> offered, Language language) {
        return undoLog.latest(workshop, offered, SHOWN).stream()
                .map(deed -> undoable(workshop, deed, language, item -> true))
                .toList();
    }

    /**
     * The latest that the owner did at one browser, or null if there is none. It stands on the report's page, which is
     * printed, saved and shown: what is hidden or waits is not called by its text.
     */
    public @Nullable Undoable by(@Nullable String hand, Workshop workshop, Language language) {
        return undoLog.latestBy(workshop, hand, Bearer.OWNER)
                .map(deed -> undoable(workshop, deed, language, item -> !item.isHidden()))
                .orElse(null);
    }

    private Undoable undoable(Workshop workshop, UndoEntry deed, Language language, Predicate<Item> told) {
        return new Undoable(deed.id(), words(workshop, deed, language, told), deed.tag());
    }

    private String words(Workshop workshop, UndoEntry deed, Language language, Predicate<Item> told) {
        String key = "undo_" + deed.what().name().toLowerCase(Locale.ROOT);
        return deed.aboutId()
                .map(id -> Messages.say(language, key, about(workshop, id, language, told)))
                .orElseGet(() -> Messages.say(language, key));
    }

    /** @param told which ideas and groups are called by their texts */
    String about(Workshop workshop, long id, Language language, Predicate<Item> told) {
        return workshop.plan()
                .step(id)
                .map(step -> step.title().in(language, workshop.language()))
                .or(() -> items.exactly(workshop, id).filter(told).map(Item::text))
                .orElse("…");
    }
}
