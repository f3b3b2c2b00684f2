package no.innspill.links;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.function.Function;
import no.innspill.access.LinkKind;
import no.innspill.address.JoinAddress;
import no.innspill.capability.NamedLink;
import no.innspill.language.Language;
import no.innspill.page.QrPath;
import no.innspill.transaction.Transactions;
import no.innspill.web.Caller;
import no.innspill.web.Role;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/** Makes what is handed to whoever a link is for, read before the desk: it is shown if the link is made, and never again. */
@RequestScoped
class NamedSheets {

    /** Whose link it is, and what it is good for. */
    record Called(String name, LinkKind kind) {

        static Called of(NamedLink link) {
            return new Called(link.name(), link.kind());
        }
    }

    private final Workshops workshops;
    private final Transactions transactions;
    private final JoinAddress addresses;
    private final Caller caller;

    NamedSheets(Workshops workshops, Transactions transactions, JoinAddress addresses, Caller caller) {
        this.workshops = workshops;
        this.transactions = transactions;
        this.addresses = addresses;
        this.caller = caller;
    }

    Optional<NamedSheet> of(String code, Function<Workshop, Optional<Called>> called, String secret) {
        return transactions.read(() -> workshops.byCode(code).flatMap(workshop -> called.apply(workshop)
                .map(who -> new NamedSheet(
                        code,
                        workshop.title().worded(language(workshop), workshop.language()),
                        language(workshop),
                        link(workshop, secret),
                        QrPath.of(link(workshop, secret)),
                        who.name(),
                        who.kind().word()))));
    }

    private Language language(Workshop workshop) {
        return caller.language(workshop, Role.CONTROL);
    }

    private String link(Workshop workshop, String secret) {
        return addresses.of(workshop) + "/w/" + workshop.code() + "/control?key=" + secret;
    }
}
