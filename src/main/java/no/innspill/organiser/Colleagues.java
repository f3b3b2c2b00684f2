package no.innspill.organiser;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.access.Organiser;
import no.innspill.access.Secrets;
import no.innspill.address.JoinAddress;
import no.innspill.language.Language;
import no.innspill.language.Times;
import no.innspill.organiser.ColleaguesPage.Colleague;
import no.innspill.organiser.ColleaguesPage.Link;
import no.innspill.organiser.ColleaguesPage.Whose;
import no.innspill.signin.SignIn;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Reads with whom a workshop is shared; whom that is nobody here knows, so they are told apart by when they came. */
@ApplicationScoped
class Colleagues {

    private static final int MARK = 16;

    private final Shares shares;
    private final Holders holders;
    private final JoinAddress addresses;

    Colleagues(Shares shares, Holders holders, JoinAddress addresses) {
        this.shares = shares;
        this.holders = holders;
        this.addresses = addresses;
    }

    /** @param secret by which who asks came in */
    ColleaguesPage page(Workshop workshop, @Nullable String secret, Optional<SignIn> asking, Language language) {
        Whose whose = asking.map(known -> whose(workshop, known.person())).orElse(Whose.UNKNOWN);
        boolean own = whose == Whose.OWN;
        return new ColleaguesPage(
                workshop.code(),
                workshop.title().worded(language, workshop.language()),
                language,
                whose,
                own ? links(workshop, language) : List.of(),
                own ? colleagues(workshop, language) : List.of(),
                holders.of(workshop, secret, asking, language).orElse(null));
    }

    private static Whose whose(Workshop workshop, String person) {
        if (workshop.access().organisers().isEmpty()) {
            return Whose.NOBODYS;
        }
        return workshop.access().isOwnedBy(person) ? Whose.OWN : Whose.ANOTHERS;
    }

    private List<Link> links(Workshop workshop, Language language) {
        return shares.of(workshop).stream()
                .map(share -> new Link(
                        share.id(),
                        addresses.of(workshop) + "/shared/" + share.code(),
                        Times.dayAndTime(share.expiresAt().atZone(ZoneId.systemDefault()), language)))
                .toList();
    }

    private static List<Colleague> colleagues(Workshop workshop, Language language) {
        return workshop.access().organisers().entrySet().stream()
                .filter(each -> !each.getValue().isOwner())
                .sorted(Map.Entry.comparingByValue(Comparator.comparing(Organiser::since)))
                .map(each -> new Colleague(
                        mark(workshop, each.getKey()),
                        Times.dayAndTime(each.getValue().since().atZone(ZoneId.systemDefault()), language)))
                .toList();
    }

    /** The colleague with this mark, by their pseudonym. */
    static Optional<String> marked(Workshop workshop, String mark) {
        return workshop.access().organisers().entrySet().stream()
                .filter(each -> !each.getValue().isOwner())
                .map(Map.Entry::getKey)
                .filter(person -> mark(workshop, person).equals(mark))
                .findFirst();
    }

    private static String mark(Workshop workshop, String person) {
        return Secrets.hash("colleague " + workshop.code() + '\n' + person).substring(0, MARK);
    }
}
