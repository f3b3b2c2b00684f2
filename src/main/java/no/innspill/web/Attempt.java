package no.innspill.web;

import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.innspill.access.Secrets;
import no.innspill.address.Addresses;
import no.innspill.pace.Guesses;
import no.innspill.workshop.JoinCode;

/**
 * What a request tries: to come into which room, from where, and with what.
 *
 * @param code of the room; empty where it is about none
 * @param shown a cookie or key of that room that comes along, hashed; empty for none
 * @param tried the secret that it is about, hashed; empty where it is about the code that leads to the room
 */
record Attempt(String address, String code, String shown, String tried) {

    private static final Pattern ROOM = Pattern.compile("/(?:w/|live/)?([^/]+)(/.*)?");
    private static final Set<String> NOT_ROOMS = Set.of(
            "assets",
            "workshops",
            "rehearsals",
            "runs",
            "join",
            "w",
            "live",
            "openapi.yaml",
            "sign-in",
            "shared",
            "mine");
    private static final Pattern RESULTS = Pattern.compile("/w/[^/]+/results/([^/]+)");

    static Attempt read(RoutingContext request, String path) {
        String address = Addresses.of(request);
        Matcher room = ROOM.matcher(path);
        if (!room.matches() || NOT_ROOMS.contains(room.group(1))) {
            return new Attempt(address, "", "", "");
        }
        String code = JoinCode.normalise(room.group(1));
        Matcher results = RESULTS.matcher(path);
        return new Attempt(
                address,
                code,
                hashed(Tokens.shown(request.request(), code).any()),
                results.matches() ? hashed(results.group(1)) : "");
    }

    private static String hashed(String secret) {
        return secret.isEmpty() ? "" : Secrets.hash(secret);
    }

    boolean isOfRoom() {
        return !code.isEmpty();
    }

    boolean bySecret() {
        return !tried.isEmpty();
    }

    /** What it would prove; empty for nothing. */
    String secret() {
        return bySecret() ? tried : shown;
    }

    String proof() {
        return proof(secret());
    }

    private String proof(String secret) {
        return code + " " + secret;
    }

    /** What is guessed by it. */
    String guessed() {
        return bySecret() ? proof() : code;
    }

    /** By what it tries now, or by what it has long ago proved to be in the room with. */
    boolean isProved(Guesses guesses) {
        return Stream.of(tried, shown).anyMatch(secret -> isProved(secret, guesses));
    }

    private boolean isProved(String secret, Guesses guesses) {
        return !secret.isEmpty() && guesses.knows(address, proof(secret));
    }

    /** Who is held to account for it: somebody who is known to be in the room, else whoever is at the address. */
    String guesser(Guesses guesses) {
        return isProved(shown, guesses) ? address + " " + proof(shown) : address;
    }

    /** Whether it tries what has never been right there. */
    boolean isGuess(Guesses guesses) {
        return isOfRoom() && (bySecret() ? !isProved(tried, guesses) : !isProved(guesses));
    }
}
