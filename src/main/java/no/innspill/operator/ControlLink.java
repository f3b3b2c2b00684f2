package no.innspill.operator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.innspill.access.Secrets;
import no.innspill.address.JoinAddress;
import no.innspill.capability.NamedLinks;
import no.innspill.desk.Answer;
import no.innspill.desk.Change;
import no.innspill.desk.Desk;
import no.innspill.desk.Outcome;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.operator.Letterbox.Reply;
import no.innspill.transaction.Transactions;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshops;

/** {@code control-link CODE}: a new control link, for whoever has lost the one there was. That one ends at once. */
@ApplicationScoped
class ControlLink implements OperatorCommand {

    private final Desk desk;
    private final Workshops workshops;
    private final NamedLinks links;
    private final Transactions transactions;
    private final JoinAddress addresses;

    ControlLink(Desk desk, Workshops workshops, NamedLinks links, Transactions transactions, JoinAddress addresses) {
        this.desk = desk;
        this.workshops = workshops;
        this.links = links;
        this.transactions = transactions;
        this.addresses = addresses;
    }

    @Override
    public String name() {
        return "control-link";
    }

    @Override
    public Reply run(List<String> arguments, Language language) {
        if (arguments.size() != 1) {
            return Reply.refused(Messages.say(language, "console_control_link_usage"));
        }
        String code = JoinCode.normalise(arguments.get(0));
        String secret = Secrets.random();
        Answer answer = desk.submit(code, Optional.empty(), workshop -> {
                    workshop.access().controlBy(secret);
                    links.revokeAll(workshop);
                    return Outcome.accepted(Change.ACCESS, Change.BOARD);
                })
                .toCompletableFuture()
                .join();
        if (answer.refused().isPresent()) {
            return Reply.refused(Messages.say(language, "console_no_workshop", JoinCode.shown(code)));
        }
        String address = transactions.read(
                () -> workshops.byCode(code).map(addresses::of).orElseThrow());
        return Reply.done(
                Messages.say(language, "console_control_link", JoinCode.shown(code)),
                "  " + address + "/w/" + code + "/control?key=" + secret,
                Messages.say(language, "console_control_link_old"));
    }
}
