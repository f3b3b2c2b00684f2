package no.innspill.live;

import io.vertx.core.http.HttpServerRequest;
import java.util.Objects;
import java.util.Optional;
import no.innspill.access.LinkKind;
import no.innspill.access.Secrets;
import no.innspill.address.Addresses;
import no.innspill.form.Query;
import no.innspill.language.Language;
import no.innspill.screen.View;
import no.innspill.screen.Views;
import no.innspill.web.Authorization;
import no.innspill.web.SignedOut;
import no.innspill.web.Tokens;
import no.innspill.web.WorkshopCookies;
import no.innspill.workshop.JoinCode;
import org.jspecify.annotations.Nullable;

/**
 * What a socket asks for and with which cookies, read once: {@link UpgradeGuard} decides on it, and {@link LiveSocket}
 * opens just what that has {@linkplain Admitted admitted}.
 *
 * @param hand by what a browser that controls the workshop is known
 * @param from the revision of the board that the screen shows; 0 where it says none
 * @param address from where it comes, as far as that is counted
 */
record Arrival(
        String code, View view, Language language, Tokens tokens, @Nullable String hand, long from, String address) {

    /** Nothing where the address does not name one view, and in one way only. */
    static Optional<Arrival> read(String typed, HttpServerRequest request, Views views) {
        Query asked = Query.read(request.query());
        String code = JoinCode.normalise(typed);
        return asked.text("view")
                .flatMap(views::named)
                .map(view -> Authorization.isShown(request) ? view.forPrograms() : view)
                .map(view -> new Arrival(
                        code,
                        view,
                        asked.text("lang").flatMap(Language::of).orElse(Language.NB),
                        Tokens.shown(request, code),
                        WorkshopCookies.hand(request, code),
                        asked.number("from").filter(from -> from >= 0).orElse(0L),
                        Addresses.of(request)));
    }

    boolean isOf(SignedOut browser) {
        return code.equals(browser.code())
                && tokens.control() != null
                && browser.controlHash().equals(Secrets.hash(tokens.control()))
                && Objects.equals(browser.hand(), hand);
    }

    /** What the same page would come with now that its browser is signed out. */
    Arrival signedOut() {
        return new Arrival(code, view, language, tokens.withoutControl(), hand, from, address);
    }

    boolean isOfParticipant() {
        return view.name().equals("participant");
    }

    /** Whether it is a screen of somebody who has a named link. */
    boolean isNamed() {
        return LinkKind.named(view.name()).isPresent();
    }

    /** Whose sockets are counted together: a participant's, or those of everybody who has a link. */
    String bearer() {
        if (isOfParticipant()) {
            return code + " " + tokens.participant();
        }
        return code + " " + view.name() + (isNamed() ? " " + tokens.control() : "");
    }

    /** Whose event streams are counted together: a participant's, or those of one token or one link. */
    String follower() {
        String secret =
                view.seesAll() ? tokens.control() : isOfParticipant() ? tokens.participant() : tokens.projector();
        return view.name() + " " + secret;
    }

    /** Whether it is by the owner's link, or a token that is as good. */
    boolean isOwners() {
        return view.name().equals("control");
    }

    /** Reads the database. Nothing where the browser may not have the view. */
    Optional<Place> place() {
        return view.admits(code, tokens) ? Optional.of(new Place(audience(), owner())) : Optional.empty();
    }

    /** As what a screen is let in, and to whom it belongs. */
    record Place(Audience audience, String owner) {}

    /** Reads the database. */
    private Audience audience() {
        return new Audience(code, view, view.viewpoint(code, tokens), language);
    }

    /** Tells one participant's or browser's screens from another's. Reads the database. */
    private String owner() {
        long holder = view.holder(code, tokens);
        return holder == 0 ? Objects.requireNonNullElse(tokens.participant(), "") : owner(holder);
    }

    /** Who the screens of a participant belong to. */
    static String owner(long participant) {
        return "participant " + participant;
    }
}
