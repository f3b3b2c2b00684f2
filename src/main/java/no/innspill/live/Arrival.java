package no.innspill.live;

import io.quarkus.websockets.next.UserData.TypedKey;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.innspill.language.Language;
import no.innspill.screen.View;
import no.innspill.screen.Views;
import no.innspill.web.Query;
import no.innspill.web.Tokens;
import no.innspill.workshop.JoinCode;
import org.jspecify.annotations.Nullable;

/**
 * What a socket asks for and with which cookies, read once: {@link UpgradeGuard} decides on it, and {@link LiveSocket}
 * opens just that.
 *
 * @param from the revision of the board that the screen shows; 0 where it says none
 */
record Arrival(String code, View view, Language language, Tokens tokens, long from) {

    static final TypedKey<Arrival> KEY = new TypedKey<>("arrival");

    /** Nothing where the address does not name one view, and in one way only. */
    static Optional<Arrival> read(
            String typed, @Nullable String query, Views views, UnaryOperator<@Nullable String> cookies) {
        Query asked = Query.read(query);
        String code = JoinCode.normalise(typed);
        return asked.text("view")
                .flatMap(views::named)
                .map(view -> new Arrival(
                        code,
                        view,
                        asked.text("lang").flatMap(Language::of).orElse(Language.NB),
                        Tokens.read(code, cookies),
                        asked.number("from").filter(from -> from >= 0).orElse(0L)));
    }

    /** Reads the database. */
    boolean isAdmitted() {
        return view.admits(code, tokens);
    }

    /** Reads the database. */
    Audience audience() {
        return new Audience(code, view, view.viewpoint(code, tokens), language);
    }

    /** Tells one participant's or browser's screens from another's. Reads the database. */
    String owner() {
        long holder = view.holder(code, tokens);
        return holder == 0 ? Objects.requireNonNullElse(tokens.participant(), "") : owner(holder);
    }

    /** Who the screens of a participant belong to. */
    static String owner(long participant) {
        return "participant " + participant;
    }
}
