package no.innspill.cluster;

import java.util.Set;
import no.innspill.desk.Committed;
import org.jspecify.annotations.Nullable;

/** What nodes tell each other: ids, and nothing that anybody wrote. */
sealed interface Message {

    /** A node has begun to listen: whoever has screens says so. */
    record Hello(String node) implements Message {}

    /** A node is there. */
    record Alive(String node) implements Message {}

    /** A node has gone, and its screens with it. */
    record Bye(String node) implements Message {}

    record Commit(Committed committed) implements Message {}

    record Deleted(String node, String code) implements Message {}

    /** @param hand by what the browser was known, if it was */
    record SignOut(String node, String code, String controlHash, @Nullable String hand) implements Message {}

    /**
     * Which browsers have a view open on a node, or some of them.
     *
     * @param first whether they stand in the place of what was said before; else they are more of the same
     * @param owners numbers that tell one browser from another
     */
    record Screens(String node, String code, String view, long table, boolean first, Set<Long> owners)
            implements Message {}

    /**
     * What a wall that is open on a node shows.
     *
     * @param shown as {@link no.innspill.openwalls.WallShown} writes it in a word
     */
    record Wall(String node, String code, String wall, String shown) implements Message {}
}
