package no.innspill.desk;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/** What the desk tells whoever watches: how much waits, how long commits take, and how they end. */
final class DeskFigures {

    /** How the writing of a batch ends. */
    enum End {
        COMMITTED,
        /** Somebody else held what it needed; whoever asked comes again. */
        BUSY,
        /** The store takes nothing. */
        NOT_STORED,
        /** Nobody knows whether it stands. */
        IN_DOUBT,
        FAULT
    }

    private final MeterRegistry meters;
    private final Map<End, Timer> commits = new EnumMap<>(End.class);
    private final DistributionSummary batches;
    private final DistributionSummary pretendBatches;

    DeskFigures(MeterRegistry meters) {
        this.meters = meters;
        this.batches = meters.summary("innspill.desk.commands.per.commit", "room", "real");
        this.pretendBatches = meters.summary("innspill.desk.commands.per.commit", "room", "pretend");
        for (End end : End.values()) {
            commits.put(end, commits(end));
        }
    }

    void watch(IntSupplier waiting, IntSupplier longest) {
        Gauge.builder("innspill.desk.waiting", waiting::getAsInt)
                .description("Commands that wait for the writers of all workshops")
                .register(meters);
        Gauge.builder("innspill.desk.longest", longest::getAsInt)
                .description("Commands that wait for the writer of the workshop with most of them")
                .register(meters);
    }

    Timer.Sample begin() {
        return Timer.start(meters);
    }

    void ended(Timer.Sample begun, End end) {
        begun.stop(Objects.requireNonNull(commits.get(end)));
    }

    void committed(int commands, boolean pretend) {
        (pretend ? pretendBatches : batches).record(commands);
    }

    private Timer commits(End end) {
        return Timer.builder("innspill.desk.commits")
                .description("Batches of commands that were written in one transaction, by how that ended")
                .tag("end", end.name().toLowerCase(Locale.ROOT))
                .serviceLevelObjectives(Stream.of(5, 10, 25, 50, 100, 250, 500, 1000, 5000)
                        .map(Duration::ofMillis)
                        .toArray(Duration[]::new))
                .register(meters);
    }
}
