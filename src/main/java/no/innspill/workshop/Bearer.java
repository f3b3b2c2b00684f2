package no.innspill.workshop;

/**
 * Whoever shows the secret of a link that leads to the control view.
 *
 * @param link the id of the named link; 0 is the owner's
 * @param name as the owner calls whoever has it; empty for the owner
 */
public record Bearer(LinkKind kind, long link, String name) {

    public static final Bearer OWNER = new Bearer(LinkKind.OWNER, 0, "");

    public boolean may(Power power) {
        return kind.may(power);
    }
}
