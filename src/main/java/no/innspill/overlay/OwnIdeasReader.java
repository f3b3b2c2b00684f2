package no.innspill.overlay;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.idea.Flags;
import no.innspill.idea.HidingReason;
import no.innspill.idea.Idea;
import no.innspill.idea.Ideas;
import no.innspill.idea.ModerationState;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.participation.Participant;
import no.innspill.workshop.Workshop;

/** Reads a participant's own ideas, with what the facilitator has made of them, and those they have flagged. */
@ApplicationScoped
class OwnIdeasReader {

    private final Ideas ideas;
    private final Flags flags;
    private final Clock clock;

    OwnIdeasReader(Ideas ideas, Flags flags, Clock clock) {
        this.ideas = ideas;
        this.flags = flags;
        this.clock = clock;
    }

    List<OwnIdea> of(Workshop workshop, Participant participant, Language language) {
        return ideas.by(participant).stream()
                .map(idea -> own(workshop, idea, language))
                .toList();
    }

    private OwnIdea own(Workshop workshop, Idea idea, Language language) {
        return new OwnIdea(
                idea.id(),
                idea.text(),
                idea.tags().stream().map(tag -> tag.id()).toList(),
                idea.theme().title().worded(language, workshop.language()),
                idea.theme().accent(),
                idea.isHidden() && !idea.standing().waits(),
                idea.standing().waits(),
                reason(idea.standing(), language),
                idea.standing().note(),
                workshop.permissions()
                        .refusesIdeas(idea.theme(), clock.instant())
                        .isEmpty());
    }

    private static String reason(ModerationState standing, Language language) {
        HidingReason removal = standing.removal();
        String picked = removal == null || removal == HidingReason.UNSAID
                ? ""
                : Messages.say(language, "moderation_reason_" + removal.code());
        String said = Stream.of(picked, Objects.requireNonNullElse(standing.removalWords(), ""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(": "));
        // It stands inside a sentence, which has a full stop of its own.
        return said.replaceFirst("(?<![.])[.]$", "");
    }

    /** Those they have flagged, none of them while there is a curtain before the ideas. */
    List<FlaggedIdea> flagged(Workshop workshop, Participant participant) {
        if (workshop.progress().isCurtained()) {
            return List.of();
        }
        return flags.by(participant).stream()
                .map(flag -> new FlaggedIdea(flag.idea().id(), flag.idea().text(), flag.isSettled()))
                .toList();
    }
}
