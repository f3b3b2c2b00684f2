package no.innspill.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.innspill.access.Secrets;
import no.innspill.address.JoinAddress;
import no.innspill.transaction.ServerSecret;
import no.innspill.workshop.Workshop;

/**
 * The links to the results of workshops. A wall shows one again and again, so the secret has to be known; what a workshop
 * keeps is only what it is made of, and no file of a workshop has that.
 */
@ApplicationScoped
public class ResultsLinks {

    private final JoinAddress addresses;
    private final ServerSecret secrets;

    ResultsLinks(JoinAddress addresses, ServerSecret secrets) {
        this.addresses = addresses;
        this.secrets = secrets;
    }

    /** The link, if there is one. */
    public Optional<ResultsLink> of(Workshop workshop) {
        return secret(workshop)
                .map(secret -> addresses.of(workshop) + "/w/" + workshop.code() + "/results/" + secret)
                .map(ResultsLink::to);
    }

    public boolean isOpenedBy(Workshop workshop, String secret) {
        return Secrets.same(secret(workshop).orElse(null), secret);
    }

    private Optional<String> secret(Workshop workshop) {
        return workshop.access().resultsMark().map(mark -> secrets.known("results of " + workshop.code(), mark));
    }
}
