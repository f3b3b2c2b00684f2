package no.innspill.undo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import no.innspill.idea.Group;
import no.innspill.workshop.Workshop;

/**
 * What a {@link Keeper} keeps of a group.
 *
 * @param type which keeper's it is
 */
record Kept(String type, List<JsonNode> things) {

    static Kept of(Group group, Keeper<?> keeper) {
        return new Kept(
                keeper.type().getSimpleName(),
                keeper.of(group).stream()
                        .<JsonNode>map(thing -> Difference.JSON.valueToTree(thing))
                        .toList());
    }

    boolean isFor(Keeper<?> keeper) {
        return keeper.type().getSimpleName().equals(type);
    }

    <T extends Record> void giveBack(Workshop workshop, Group again, Keeper<T> keeper) {
        keeper.giveBack(
                workshop,
                again,
                things.stream()
                        .map(thing -> Difference.read(thing, keeper.type()))
                        .toList());
    }
}
