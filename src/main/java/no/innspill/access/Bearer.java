package no.innspill.access;

/**
 * Whoever shows the secret of a link that leads to the control view.
 *
 * @param link the id of the named link or token; 0 is the owner's, and a colleague's sign-in
 * @param name as the owner calls whoever has it; empty for the owner and for colleagues
 * @param program whether it is a program, and the link its token
 */
public record Bearer(LinkKind kind, long link, String name, boolean program) {

    public static final Bearer OWNER = new Bearer(LinkKind.OWNER, 0, "", false);
    public static final Bearer COLLEAGUE = new Bearer(LinkKind.COLLEAGUE, 0, "", false);

    public boolean may(Power power) {
        return kind.may(power);
    }
}
