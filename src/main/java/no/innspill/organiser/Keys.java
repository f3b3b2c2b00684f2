package no.innspill.organiser;

import jakarta.enterprise.context.ApplicationScoped;
import no.innspill.transaction.ServerSecret;
import no.innspill.workshop.Workshop;

/** The keys by which organisers get at their workshops' control views: worked out, so all machines of a person have the same. */
@ApplicationScoped
class Keys {

    private final ServerSecret secrets;

    Keys(ServerSecret secrets) {
        this.secrets = secrets;
    }

    String of(Workshop workshop, String person) {
        return secrets.known(
                "organiser's key",
                workshop.code() + '\n' + person + '\n' + workshop.access().generation());
    }
}
