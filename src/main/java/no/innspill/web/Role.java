package no.innspill.web;

/** As whom a browser is known in a workshop; each role has a cookie of its own. */
public enum Role {
    PARTICIPANT(""),
    CONTROL("-control"),
    PROJECTOR("-projector");

    private final String suffix;

    Role(String suffix) {
        this.suffix = suffix;
    }

    /** The cookie's name for a workshop; its value is {@code <secret>.<language>}. */
    public String cookie(String code) {
        return "innspill-" + code + suffix;
    }
}
