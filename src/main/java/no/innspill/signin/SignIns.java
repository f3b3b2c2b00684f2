package no.innspill.signin;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import no.innspill.access.Secrets;
import no.innspill.store.ByItself.Once;
import no.innspill.transaction.Transactions;
import org.jspecify.annotations.Nullable;

/** Who is signed in, in the database: so every node knows them, and signing out is the end of it. */
@ApplicationScoped
public class SignIns implements PanacheRepositoryBase<SignIn, String> {

    private final Transactions transactions;
    private final SignInSettings settings;
    private final Clock clock;

    SignIns(Transactions transactions, SignInSettings settings, Clock clock) {
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    /** Who shows this token, as long as they are signed in. */
    public Optional<SignIn> by(@Nullable String token) {
        if (token == null || token.length() != Secrets.LENGTH || !settings.isOffered()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return transactions
                .readAlong(() -> findByIdOptional(Secrets.hash(token)))
                .filter(known -> known.expiresAt().isAfter(now));
    }

    /** Signs somebody in with a token that nobody has had before; whoever was signed in at that browser is so no more. */
    String begin(SignIn.Person person, @Nullable String before) {
        String token = Secrets.random();
        transactions.write(() -> {
            drop(before);
            persist(new SignIn(Secrets.hash(token), person, clock.instant().plus(settings.lasts())));
            return token;
        });
        return token;
    }

    public void end(@Nullable String token) {
        transactions.write(() -> {
            drop(token);
            return true;
        });
    }

    private void drop(@Nullable String token) {
        if (token != null) {
            deleteById(Secrets.hash(token));
        }
    }

    /** Of who was signed in nothing stays. */
    @Scheduled(every = "10m", delayed = "1m", skipExecutionIf = Once.class)
    void discardExpired() {
        if (transactions.read(() -> count("expiresAt < ?1", clock.instant())) > 0) {
            transactions.write(() -> delete("expiresAt < ?1", clock.instant()));
        }
    }
}
