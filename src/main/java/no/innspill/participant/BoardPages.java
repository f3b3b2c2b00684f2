package no.innspill.participant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.innspill.language.Language;
import no.innspill.overlay.Mine;
import no.innspill.overlay.SeatShown;
import no.innspill.overlay.SeatShown.TableChoice;
import no.innspill.page.TagChoice;
import no.innspill.screen.Board;
import no.innspill.web.Caller;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Puts the participant's page together round the board, with what is theirs. */
@ApplicationScoped
class BoardPages {

    private final ParticipantView view;
    private final Caller caller;

    BoardPages(ParticipantView view, Caller caller) {
        this.view = view;
        this.caller = caller;
    }

    /** @param shared the board that all share, where it is known */
    BoardPage of(Workshop workshop, Mine own, Optional<Board> shared, boolean yours, Language language) {
        String code = workshop.code();
        // The order while voting is each person's own, and known before the page is: so nothing moves later.
        Board board =
                shared.filter(common -> !workshop.progress().votes()).orElseGet(() -> ordered(workshop, own, language));
        return new BoardPage(
                code,
                JoinCode.shown(code),
                workshop.title().worded(language, workshop.language()),
                language,
                caller.tokens(code).owner(),
                yours,
                board,
                Composer.themes(view.seen(
                        workshop, workshop.seenFrom(view.viewpoint(code, caller.tokens(code))), language, "")),
                own,
                TagChoice.tags(workshop, language),
                workshop.progress().step().title().in(language, workshop.language()),
                offered(own.seat()));
    }

    private Board ordered(Workshop workshop, Mine own, Language language) {
        Viewpoint viewpoint = workshop.seenFrom(view.viewpoint(workshop.code(), caller.tokens(workshop.code())));
        return new Board(workshop.revisions().shown(), view.draw(view.seen(workshop, viewpoint, language, own.seed())));
    }

    /** The table whose code was scanned, for those who sit at another one. */
    private @Nullable TableChoice offered(SeatShown seat) {
        Optional<Long> table = caller.query().number("table");
        return seat.tables().stream()
                .filter(choice ->
                        table.filter(number -> number == choice.number()).isPresent() && !choice.chosen())
                .findFirst()
                .orElse(null);
    }
}
