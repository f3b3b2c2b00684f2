package no.innspill.organiser;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.innspill.language.Language;
import no.innspill.language.Worded;
import no.innspill.transaction.Transactions;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshops;

/** The workshops of somebody who is signed in, the newest first. */
@ApplicationScoped
public class OwnWorkshops {

    private final Workshops workshops;
    private final Transactions transactions;

    OwnWorkshops(Workshops workshops, Transactions transactions) {
        this.workshops = workshops;
        this.transactions = transactions;
    }

    /** @param step where it stands, from 1 on, and {@code steps} how many there are */
    public record Own(
            String code, String shownCode, Worded title, int step, int steps, boolean ended, boolean shared) {}

    public List<Own> of(String person, Language language) {
        return transactions.read(() -> workshops.organisedBy(person).stream()
                .map(workshop -> new Own(
                        workshop.code(),
                        JoinCode.shown(workshop.code()),
                        workshop.title().worded(language, workshop.language()),
                        workshop.progress().step().position() + 1,
                        workshop.plan().steps().size(),
                        workshop.hasEnded(),
                        !workshop.access().isOwnedBy(person)))
                .toList());
    }
}
