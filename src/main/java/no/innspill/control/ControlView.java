package no.innspill.control;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.innspill.access.LinkKind;
import no.innspill.capability.NamedLinks;
import no.innspill.desk.Change;
import no.innspill.desk.Changes;
import no.innspill.language.Language;
import no.innspill.permission.AccessRefusal;
import no.innspill.result.Refusal;
import no.innspill.screen.Part;
import no.innspill.screen.Seen;
import no.innspill.screen.View;
import no.innspill.web.Tokens;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/**
 * The facilitators' own screen as one kind of key opens it: it sees everything but who wrote what. What programs see is a
 * view of its own, kept and pushed by itself.
 *
 * @param program whether it is that of programs, which have a token of that kind
 */
record ControlView(
        LinkKind link, boolean program, NamedLinks links, ControlBoard board, PassingFigures passing, Clock clock)
        implements View {

    @Override
    public boolean seesAll() {
        return true;
    }

    @Override
    public String name() {
        return link == LinkKind.OWNER ? "control" : link.word();
    }

    /** To each kind of link its own view, and no other. */
    @Override
    public boolean admits(String code, Tokens tokens) {
        return links.bearer(code, tokens.control())
                .filter(bearer -> bearer.kind() == link)
                .isPresent();
    }

    @Override
    public Refusal refusal(String code, Tokens tokens) {
        return links.bearer(code, tokens.control()).isPresent()
                ? AccessRefusal.BEYOND_THIS_LINK
                : View.super.refusal(code, tokens);
    }

    @Override
    public View forPrograms() {
        return new ControlView(link, true, links, board, passing, clock);
    }

    @Override
    public String board(Workshop workshop, Viewpoint viewpoint, Language language) {
        return board.draw(seen(workshop, viewpoint, language));
    }

    @Override
    public Optional<Object> data(Workshop workshop, Viewpoint viewpoint, Language language) {
        return Optional.of(board.data(seen(workshop, viewpoint, language)));
    }

    @Override
    public List<Part> parts(Workshop workshop, Viewpoint viewpoint, Set<Change> changes, Language language) {
        return board.parts(seen(workshop, viewpoint, language), new Changes(changes));
    }

    @Override
    public List<Part> passing(String code, Language language) {
        return passing.of(code, language, workshop -> seen(workshop, Viewpoint.PLENARY, language));
    }

    private Seen seen(Workshop workshop, Viewpoint viewpoint, Language language) {
        return new Seen(workshop, viewpoint, language, clock.instant(), link, program);
    }
}
