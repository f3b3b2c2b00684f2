package no.innspill.store;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.time.Duration;

/** A store of which a test says how it is. */
@SuppressWarnings("NullAway")
class Pretended extends Store {

    private static final MemorySize NOTHING = new MemorySize(BigInteger.ZERO);

    private final Condition condition;

    Pretended(Condition condition) {
        super(null, null, new StoreLimits.Configured(NOTHING, NOTHING, Duration.ZERO));
        this.condition = condition;
    }

    @Override
    public Condition condition() {
        return condition;
    }

    @Override
    public boolean answers() {
        return condition != Condition.SHUT;
    }

    @Override
    public boolean takesChanges() {
        return condition.takesChanges();
    }
}
