package no.innspill.participant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.innspill.desk.Change;
import no.innspill.desk.Changes;
import no.innspill.language.Language;
import no.innspill.language.Worded;
import no.innspill.page.StepShown;
import no.innspill.participation.KnownParticipants;
import no.innspill.screen.Part;
import no.innspill.screen.Seen;
import no.innspill.screen.View;
import no.innspill.web.Tokens;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** The participant's board: what their layout has for the step. */
@ApplicationScoped
public class ParticipantView implements View {

    @CheckedTemplate(basePath = "participant")
    static class Templates {
        static native TemplateInstance board(Worded title, StepShown step, StepMode mode, String regions);
    }

    /** No element has this id: it only lets those who have an idea ask what they are told of it, and says of none which. */
    private static final String OWN = "own";

    private final KnownParticipants participants;
    private final ParticipantLayout layout;
    private final ParticipantData data;
    private final Clock clock;

    ParticipantView(KnownParticipants participants, ParticipantLayout layout, ParticipantData data, Clock clock) {
        this.participants = participants;
        this.layout = layout;
        this.data = data;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "participant";
    }

    @Override
    public boolean admits(String code, Tokens tokens) {
        return participants.admits(code, tokens.participant());
    }

    @Override
    public long holder(String code, Tokens tokens) {
        return participants.idOf(code, tokens.participant());
    }

    @Override
    public Viewpoint viewpoint(String code, Tokens tokens) {
        return participants.viewpoint(code, tokens.participant());
    }

    @Override
    public String board(Workshop workshop, Viewpoint viewpoint, Language language) {
        return draw(seen(workshop, viewpoint, language, ""));
    }

    @Override
    public Optional<Object> data(Workshop workshop, Viewpoint viewpoint, Language language) {
        return Optional.of(data.of(seen(workshop, viewpoint, language, "")));
    }

    Seen seen(Workshop workshop, Viewpoint viewpoint, Language language, String seed) {
        return new Seen(workshop, viewpoint, language, clock.instant(), seed);
    }

    String draw(Seen seen) {
        StepShown step =
                StepShown.of(seen.workshop(), seen.step(), seen.progress().timer(), seen.language(), seen.now());
        return seen.render(Templates.board(
                seen.worded(seen.workshop().title()),
                step,
                StepMode.of(seen),
                layout.table().draw(seen)));
    }

    @Override
    public List<Part> parts(Workshop workshop, Viewpoint viewpoint, Set<Change> all, Language language) {
        Seen seen = seen(workshop, viewpoint, language, "");
        Changes changes = new Changes(all);
        return changes.has(Change.BOARD)
                ? List.of(Part.of(Part.BOARD, draw(seen)))
                : Stream.concat(
                                layout.table().parts(seen, changes).stream(),
                                changes.has(Change.TOLD) ? Stream.of(Part.gone(OWN)) : Stream.of())
                        .toList();
    }
}
