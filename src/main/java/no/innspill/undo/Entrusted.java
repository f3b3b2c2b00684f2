package no.innspill.undo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * Something that a {@link Trustee} takes back.
 *
 * @param type which trustee's it is
 * @param author the participant who wrote some of what is kept here, or null: it goes when they leave
 */
public record Entrusted(String type, JsonNode what, @Nullable Long author) implements Inverse {

    public static Entrusted of(Record what) {
        return by(null, what);
    }

    public static Entrusted by(@Nullable Long author, Record what) {
        return new Entrusted(what.getClass().getSimpleName(), Difference.JSON.valueToTree(what), author);
    }

    @Override
    public boolean isPossible(Workshop workshop, UndoContext world) {
        return world.trustee(type)
                .filter(trustee -> isPossible(trustee, workshop))
                .isPresent();
    }

    private <T extends Record> boolean isPossible(Trustee<T> trustee, Workshop workshop) {
        return trustee.isPossible(workshop, Difference.read(what, trustee.type()));
    }

    @Override
    public Set<Change> undo(Workshop workshop, UndoContext world) {
        Optional<Trustee<?>> trustee = world.trustee(type);
        return undo(trustee.orElseThrow(), workshop);
    }

    private <T extends Record> Set<Change> undo(Trustee<T> trustee, Workshop workshop) {
        return trustee.undo(workshop, Difference.read(what, trustee.type()));
    }
}
