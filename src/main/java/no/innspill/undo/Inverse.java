package no.innspill.undo;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.workshop.Workshop;

/**
 * How to take back one thing the facilitator did. It is a record of ids and of what was there before, kept as JSON, and
 * holds no text that a participant wrote: what they withdraw must be gone. A new one is a record in this package, named
 * in the two lists here, and handed to {@link Deeds#keep}; or it is a {@link Trustee}'s.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Conducted.class, name = "conducted"),
    @JsonSubTypes.Type(value = Restood.class, name = "restood"),
    @JsonSubTypes.Type(value = Repinned.class, name = "repinned"),
    @JsonSubTypes.Type(value = Sorted.class, name = "sorted"),
    @JsonSubTypes.Type(value = Replaced.class, name = "replaced"),
    @JsonSubTypes.Type(value = Reheaded.class, name = "reheaded"),
    @JsonSubTypes.Type(value = Passed.class, name = "passed"),
    @JsonSubTypes.Type(value = Dismissed.class, name = "dismissed"),
    @JsonSubTypes.Type(value = VotedAgain.class, name = "votedAgain"),
    @JsonSubTypes.Type(value = Renamed.class, name = "renamed"),
    @JsonSubTypes.Type(value = Parted.class, name = "parted"),
    @JsonSubTypes.Type(value = Entrusted.class, name = "entrusted")
})
public sealed interface Inverse
        permits Conducted,
                Restood,
                Repinned,
                Sorted,
                Replaced,
                Reheaded,
                Passed,
                Dismissed,
                VotedAgain,
                Renamed,
                Parted,
                Entrusted {

    /**
     * Whether it would show again what was hidden for somebody's sake. That is done by showing it, where one sees what it
     * is, and never by taking back whatever came last.
     */
    default boolean uncovers() {
        return false;
    }

    /** Whether things still stand as the deed left them. Changes nothing. */
    boolean isPossible(Workshop workshop, World world);

    /** Puts things back as they were, and says what is different now. Called only when it is possible. */
    Set<Change> undo(Workshop workshop, World world);
}
