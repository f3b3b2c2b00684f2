package no.innspill.workshop;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What gives nobody away while people write and nobody sees what the others do: places without an order, counts told late. */
@Embeddable
public class Silence {

    /** Even; what is written in a silence stands one after it. */
    private long places;

    private @Nullable String saidCounts;

    private boolean unsaid;

    protected Silence() {}

    static Silence none() {
        return new Silence();
    }

    /** How many ideas everybody was told of last. */
    Optional<SaidCounts> saidCounts() {
        return Optional.ofNullable(saidCounts).map(SaidCounts::parse);
    }

    public void say(SaidCounts counts) {
        saidCounts = counts.kept();
        unsaid = false;
    }

    /** Notes that there is something else to be said of how many ideas there are. */
    public void leaveUnsaid() {
        unsaid = true;
    }

    public boolean hasUnsaidCounts() {
        return unsaid;
    }

    /** What was said in silence is forgotten with it. */
    public void end() {
        saidCounts = null;
        unsaid = false;
    }

    /** Whatever is written from now on was written in another silence, if in any. */
    void passOn() {
        places += 2;
    }

    /** The place after all others. */
    long next() {
        places += 2;
        return places;
    }

    /** The place that all have who write in the same silence. */
    long here() {
        return places + 1;
    }

    /** Whether an idea that stands there was written in silence. */
    public static boolean wasKeptAt(long place) {
        return place % 2 != 0;
    }
}
