package no.innspill.undo;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.workshop.Workshop;

/**
 * How to take back one thing the facilitator did. It is a record of ids and of what was there before, kept as JSON, and
 * holds no text that a participant wrote: what they withdraw must be gone. A new one is a record in this package, named
 * in the two lists here, and handed to {@link UndoLog#keep}; or it is a {@link Trustee}'s.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
@JsonSubTypes({
    @JsonSubTypes.Type(value = UndoFacilitation.class, name = "conducted"),
    @JsonSubTypes.Type(value = UndoModeration.class, name = "restood"),
    @JsonSubTypes.Type(value = UndoPin.class, name = "repinned"),
    @JsonSubTypes.Type(value = UndoSorting.class, name = "sorted"),
    @JsonSubTypes.Type(value = UndoGroupMove.class, name = "replaced"),
    @JsonSubTypes.Type(value = UndoHeading.class, name = "reheaded"),
    @JsonSubTypes.Type(value = UndoPromotion.class, name = "passed"),
    @JsonSubTypes.Type(value = UndoDismissal.class, name = "dismissed"),
    @JsonSubTypes.Type(value = UndoSecondVote.class, name = "votedAgain"),
    @JsonSubTypes.Type(value = UndoNaming.class, name = "renamed"),
    @JsonSubTypes.Type(value = UndoRejection.class, name = "parted"),
    @JsonSubTypes.Type(value = Entrusted.class, name = "entrusted")
})
public sealed interface Inverse
        permits UndoFacilitation,
                UndoModeration,
                UndoPin,
                UndoSorting,
                UndoGroupMove,
                UndoHeading,
                UndoPromotion,
                UndoDismissal,
                UndoSecondVote,
                UndoNaming,
                UndoRejection,
                Entrusted {

    /**
     * Whether it would show again what was hidden for somebody's sake. That is done by showing it, where one sees what it
     * is, and never by taking back whatever came last.
     */
    default boolean uncovers() {
        return false;
    }

    /** Whether things still stand as the deed left them. Changes nothing. */
    boolean isPossible(Workshop workshop, UndoContext world);

    /** Puts things back as they were, and says what is different now. Called only when it is possible. */
    Set<Change> undo(Workshop workshop, UndoContext world);
}
