package no.innspill.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import no.innspill.rehearsal.RoomAsSeen.Does;
import no.innspill.rule.StepKind;
import no.innspill.rule.VoteMethod;
import no.innspill.transaction.Transactions;
import no.innspill.workshop.Affiliation;
import no.innspill.workshop.Choice;
import no.innspill.workshop.Progress;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Step;
import no.innspill.workshop.Tag;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/** Looks at a rehearsal as somebody does who is in it. */
@ApplicationScoped
class RoomReader {

    private final Workshops workshops;
    private final Transactions transactions;
    private final SeatsReader seats;
    private final Clock clock;

    RoomReader(Workshops workshops, Transactions transactions, SeatsReader seats, Clock clock) {
        this.workshops = workshops;
        this.transactions = transactions;
        this.seats = seats;
        this.clock = clock;
    }

    /** How it is now; nothing if it is gone, or is none. */
    Optional<RoomAsSeen> read(String code) {
        return transactions.read(
                () -> workshops.byCode(code).filter(Workshop::isRehearsal).map(this::read));
    }

    private RoomAsSeen read(Workshop workshop) {
        Progress progress = workshop.progress();
        Step step = progress.step();
        Does does = workshop.hasEnded() ? Does.LISTEN : does(progress);
        return new RoomAsSeen(
                step.id(),
                workshop.language(),
                does,
                progress.takesInput(clock.instant()),
                workshop.plan().affiliations().stream().map(Affiliation::id).toList(),
                workshop.plan().tables().stream().map(RoomTable::number).toList(),
                workshop.plan().tags().stream().map(Tag::id).toList(),
                seats.read(workshop, does),
                workshop.plan().steps().stream()
                        .filter(one -> one.position() >= step.position() && one.kind() == StepKind.COLLECT)
                        .count(),
                workshop.plan().responsible().stream().map(Choice::label).toList(),
                workshop.plan().horizons().stream().map(Choice::label).toList());
    }

    private static Does does(Progress progress) {
        if (progress.collects()) {
            return Does.WRITE;
        }
        if (progress.votes()) {
            return progress.step().rules().method() == VoteMethod.RANKED ? Does.RANK : Does.VOTE;
        }
        if (progress.rates()) {
            return Does.RATE;
        }
        return progress.letsParticipantsWriteMeasures() ? Does.PROPOSE : Does.LISTEN;
    }
}
