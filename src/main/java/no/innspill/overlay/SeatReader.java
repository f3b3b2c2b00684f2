package no.innspill.overlay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import no.innspill.language.Language;
import no.innspill.language.Worded;
import no.innspill.participation.Participant;
import no.innspill.participation.Slips;
import no.innspill.vote.Voters;
import no.innspill.workshop.Workshop;

/** Reads where a participant's device sits and who holds it. */
@ApplicationScoped
class SeatReader {

    private final Voters voters;
    private final Slips slips;

    SeatReader(Voters voters, Slips slips) {
        this.voters = voters;
        this.slips = slips;
    }

    /** @param turn who holds the device; 0 where it is not handed round */
    SeatShown of(Workshop workshop, Participant participant, int turn, Language language) {
        long at = participant.viewpoint().table();
        return new SeatShown(
                workshop.plan().tables().stream()
                        .map(table -> new SeatShown.TableChoice(
                                table.number(), table.label().worded(language, workshop.language()), table.id() == at))
                        .toList(),
                participant
                        .table()
                        .map(table -> table.label().worded(language, workshop.language()))
                        .orElse(Worded.NONE),
                participant.people(),
                turn,
                turn > 0 && workshop.progress().votes()
                        ? voters.at(participant, workshop.progress().step())
                        : Set.of(),
                (workshop.progress().votes() || workshop.progress().rates()) && !slips.admits(workshop, participant),
                workshop.isAtTables() && participant.table().isEmpty());
    }
}
