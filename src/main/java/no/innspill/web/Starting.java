package no.innspill.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.innspill.access.Secrets;
import no.innspill.address.Addresses;
import no.innspill.address.ThisMachine;
import no.innspill.pace.Guesses;
import no.innspill.pace.Limits;
import no.innspill.pace.Pace;
import no.innspill.pace.Pace.Deed;
import no.innspill.pace.StartFrom;
import no.innspill.pace.Storage;
import no.innspill.permission.AccessRefusal;
import no.innspill.result.Refusal;
import no.innspill.workshop.Workshops;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says who may start workshops here, and how many. */
@RequestScoped
public class Starting {

    private static final String TRIED = "start ";

    private static final Optional<Refusal> NOT_THEIRS = Optional.of(AccessRefusal.NOT_YOURS_TO_START);

    /** Why not, with what its words need. */
    public record No(Refusal refusal, List<Object> arguments) {

        private static No because(Refusal refusal, Object... arguments) {
            return new No(refusal, List.of(arguments));
        }
    }

    /** Ends the making of a workshop that there is no room for just now. */
    public static final class Denied extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient No no;

        private Denied(No no) {
            super(no.refusal().code());
            this.no = no;
        }

        public No no() {
            return no;
        }
    }

    private final StartFrom from;
    private final Pace pace;
    private final Guesses guesses;
    private final Storage storage;
    private final Limits limits;
    private final Workshops workshops;
    private final SignedIn signedIn;
    private final RoutingContext request;
    private final boolean proxied;

    Starting(
            StartFrom from,
            Pace pace,
            Guesses guesses,
            Storage storage,
            Limits limits,
            Workshops workshops,
            SignedIn signedIn,
            RoutingContext request,
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding", defaultValue = "false")
                    boolean proxied) {
        this.from = from;
        this.pace = pace;
        this.guesses = guesses;
        this.storage = storage;
        this.limits = limits;
        this.workshops = workshops;
        this.signedIn = signedIn;
        this.request = request;
        this.proxied = proxied;
    }

    /** Whether the start page asks for the passphrase. */
    public boolean asksForPassphrase() {
        return from.who() == StartFrom.Who.PASSPHRASE;
    }

    /** Why whoever asks can start none at all, as far as it can be said beforehand. */
    public Optional<Refusal> obstacle() {
        return switch (from.who()) {
            case THIS_MACHINE -> ThisMachine.asks(request.request(), proxied)
                    ? Optional.empty()
                    : Optional.of(AccessRefusal.MAY_NOT_START);
            case SIGNED_IN -> signedIn.asWhom()
                    .map(known -> known.mayStart() ? Optional.<Refusal>empty() : NOT_THEIRS)
                    .orElse(Optional.of(AccessRefusal.SIGN_IN_FIRST));
            case ANYBODY, PASSPHRASE -> Optional.empty();
        };
    }

    /** Why whoever asks starts no workshop, however few there are. */
    public Optional<No> refuses(String passphrase) {
        Optional<No> obstacle = obstacle().map(No::because);
        if (obstacle.isPresent()) {
            return obstacle;
        }
        return asksForPassphrase() ? wrong(passphrase) : Optional.empty();
    }

    /** Belongs to the making of a workshop itself: a repeat of one that has been made makes none, and is not counted. */
    public void countOneMore() {
        if (!storage.hasRoom() || workshops.count() >= limits.workshops()) {
            throw new Denied(No.because(AccessRefusal.NO_SPACE_LEFT));
        }
        pace.tooSoon(Deed.STARTING, Addresses.of(request)).ifPresent(wait -> {
            throw new Denied(No.because(
                    AccessRefusal.TOO_MANY_WORKSHOPS,
                    Math.max(1, wait.plusSeconds(59).toMinutes())));
        });
    }

    private Optional<No> wrong(String passphrase) {
        String address = Addresses.of(request);
        String tried = TRIED + Secrets.hash(passphrase);
        Optional<Duration> wait = guesses.tooMany(address, tried);
        if (wait.isPresent()) {
            return Optional.of(No.because(PaceRefusal.GUESSED_TOO_OFTEN, Pace.seconds(wait.get())));
        }
        if (MessageDigest.isEqual(bytes(passphrase), bytes(from.passphrase()))) {
            guesses.wasRight(address, tried);
            return Optional.empty();
        }
        guesses.missed(address, tried);
        return Optional.of(No.because(AccessRefusal.WRONG_PASSPHRASE));
    }

    private static byte[] bytes(String text) {
        return text.strip().getBytes(StandardCharsets.UTF_8);
    }
}
