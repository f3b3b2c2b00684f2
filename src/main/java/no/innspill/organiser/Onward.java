package no.innspill.organiser;

import java.util.Optional;
import java.util.regex.Pattern;
import no.innspill.workshop.JoinCode;

/** Where somebody goes on who has signed in: one of our own pages by its code, and never what an address says. */
final class Onward {

    private static final Pattern SHARE = Pattern.compile("[A-Za-z0-9_-]{22}");

    private Onward() {}

    static Optional<String> of(String code) {
        if (SHARE.matcher(code).matches()) {
            return Optional.of("/shared/" + code);
        }
        return JoinCode.isWellFormed(code) ? Optional.of("/w/" + code + "/control/colleagues") : Optional.empty();
    }

    static String path(String code) {
        return of(code).orElse("/");
    }
}
