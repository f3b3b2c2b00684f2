package no.innspill.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.innspill.workshop.JoinCode;

/** As whom a browser is known in a workshop; each role has a cookie of its own. */
public enum Role {
    PARTICIPANT(""),
    CONTROL("-control"),
    PROJECTOR("-projector");

    private static final Pattern NAME = Pattern.compile("(?:__Host-)?innspill-([0-9A-Z]{6})(?:-control|-projector)?");

    private final String suffix;

    Role(String suffix) {
        this.suffix = suffix;
    }

    /** The code of the workshop that a cookie of this name is for, if it is one of ours. */
    public static Optional<String> codeIn(String cookie) {
        Matcher name = NAME.matcher(cookie);
        return name.matches() ? Optional.of(name.group(1)).filter(JoinCode::isWellFormed) : Optional.empty();
    }

    /** The cookie's name for a workshop; its value is {@code <secret>.<language>}. */
    public String cookie(String code) {
        return "innspill-" + code + suffix;
    }

    /** The name of what tells a facilitator's browsers apart; it gives no right to anything. */
    public static String hand(String code) {
        return CONTROL.cookie(code) + "-hand";
    }

    /** Its name over HTTPS: no other host, and nobody who listens in on plain HTTP, can set one of that name. */
    public String hostCookie(String code) {
        return "__Host-" + cookie(code);
    }
}
