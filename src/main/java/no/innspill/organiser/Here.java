package no.innspill.organiser;

import jakarta.enterprise.context.ApplicationScoped;
import no.innspill.address.JoinAddress;
import no.innspill.address.PublicAddress;
import no.innspill.web.Caller;

/** Our own address as providers and colleagues are told it: the one that is set, else the one that the caller came to. */
@ApplicationScoped
class Here {

    private final JoinAddress addresses;
    private final Caller caller;

    Here(JoinAddress addresses, Caller caller) {
        this.addresses = addresses;
        this.caller = caller;
    }

    String at(String path) {
        return addresses.configured().map(PublicAddress::toString).orElseGet(caller::origin) + path;
    }
}
