package no.innspill.screen;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.innspill.desk.Change;
import no.innspill.desk.Committed;
import no.innspill.language.Language;
import no.innspill.permission.AccessRefusal;
import no.innspill.result.Refusal;
import no.innspill.web.Tokens;
import no.innspill.workshop.Revisions;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/**
 * One kind of screen: who may open it, what stands on its board, and which parts of that board a change touches. What is
 * rendered goes to everybody who has the view open from the same viewpoint in that language, so it never depends on who
 * looks, and what the view may not know is not in it.
 */
public interface View {

    /** Its name in addresses: {@code participant}, {@code projector}, or that of a link to the control view. */
    String name();

    /** Whether a browser with these cookies may have this view. Reads the database. */
    boolean admits(String code, Tokens tokens);

    /** Why a browser with these cookies may not have it. Reads the database. */
    default Refusal refusal(String code, Tokens tokens) {
        return AccessRefusal.NOT_JOINED;
    }

    /** Whether its screens are told of everything; else of what everybody may notice, and at the revision of that. */
    default boolean seesAll() {
        return false;
    }

    default long revision(Revisions revisions) {
        return seesAll() ? revisions.all() : revisions.shown();
    }

    /** What tells that revision from one of the same number in a database that was put back. */
    default int mark(Revisions revisions) {
        return seesAll() ? revisions.mark() : revisions.shownMark();
    }

    /** The revision that its board has with a commit. */
    default long revisionIn(Committed committed) {
        return revision(Revisions.of(committed.revision(), committed.shownRevision()));
    }

    /** What its screens may be told of a commit. */
    default Set<Change> changesIn(Committed committed) {
        return seesAll() ? committed.changes() : committed.shownChanges();
    }

    /** The same for a program, on which no address lets others in. */
    default View forPrograms() {
        return this;
    }

    /** Those of them that whoever has it from there is told of: of another table's ideas none, which would say when they are written. */
    default Set<Change> toldAt(Viewpoint from, Set<Change> changes) {
        return seesAll()
                ? changes
                : changes.stream().filter(change -> change.isSeenFrom(from)).collect(Collectors.toSet());
    }

    /** The id of the participant who has the view with these cookies; 0 where it belongs to a role. Reads the database. */
    default long holder(String code, Tokens tokens) {
        return 0;
    }

    /** From where a browser with these cookies sees the workshop, where that makes a difference. Reads the database. */
    default Viewpoint viewpoint(String code, Tokens tokens) {
        return Viewpoint.PLENARY;
    }

    /**
     * The whole live part of the page: the element {@code #board}.
     *
     * @param viewpoint from where it is seen in the current step ({@link Workshop#seenFrom})
     */
    String board(Workshop workshop, Viewpoint viewpoint, Language language);

    /** The same as data for a program; nothing where the view is for eyes only. */
    default Optional<Object> data(Workshop workshop, Viewpoint viewpoint, Language language) {
        return Optional.empty();
    }

    /** The parts that are different after the changes, as they stand now; empty if this view shows none of it. */
    List<Part> parts(Workshop workshop, Viewpoint viewpoint, Set<Change> changes, Language language);

    /** Figures of the view that belong to no revision and are stored nowhere, such as how many are connected. */
    default List<Part> passing(String code, Language language) {
        return List.of();
    }
}
