package no.innspill.desk;

/**
 * The other nodes that work on the same database, if there are any. What they are told in a transaction they hear if that
 * is committed, and not otherwise.
 */
public interface Neighbours {

    /** Whether anybody else may write to a workshop. */
    boolean mayWrite();

    /** In the transaction that makes the change: they are to hear of it. */
    void tell(Committed committed);

    /** In the transaction that deletes it: they are to hear that the workshop is gone. */
    void tellDeleted(String code);

    /** After the commit: lets this node's own listeners know, in the order of the commits to the workshop. */
    void announce(Committed committed);
}
