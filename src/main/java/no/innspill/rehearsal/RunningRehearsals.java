package no.innspill.rehearsal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import no.innspill.privacy.WorkshopDeleted;
import no.innspill.screen.Presence;

/**
 * The rehearsals that have people. They are in memory only: when the server stops they have gone, and what they wrote
 * stays until it is thrown away. A place is held by whoever was watched lately; who has come too late waits for one.
 */
@Named("rehearsals")
@ApplicationScoped
public class RunningRehearsals {

    private static final String CONTROL = "control";

    private final Map<String, RunningRehearsal> all = new LinkedHashMap<>();
    private final Presence presence;
    private final RehearsalSettings settings;
    private final LongSupplier clock;

    @Inject
    RunningRehearsals(Presence presence, RehearsalSettings settings, MeterRegistry meters) {
        this(presence, settings, System::nanoTime);
        Gauge.builder("innspill.rehearsals", this, running -> running.withPlace()
                        .size())
                .register(meters);
    }

    RunningRehearsals(Presence presence, RehearsalSettings settings, LongSupplier clock) {
        this.presence = presence;
        this.settings = settings;
        this.clock = clock;
    }

    /** How many people one may have. */
    public int mostPeople() {
        return RehearsalSettings.PEOPLE;
    }

    /** How many come in unless somebody says otherwise. */
    public int usualPeople() {
        return RehearsalSettings.USUAL_PEOPLE;
    }

    /** Whether another one, from there, would find a place just now. */
    synchronized boolean hasPlaceFor(String from) {
        List<RunningRehearsal> playing = withPlace();
        return playing.size() < settings.atOnce()
                && playing.stream().filter(one -> one.from().equals(from)).count() < settings.perAddress();
    }

    /** Lets people in; doing it twice changes nothing. */
    synchronized void begin(String code, String from, int people, List<String> slips) {
        all.computeIfAbsent(code, fresh -> new RunningRehearsal(fresh, from, people, slips, clock.getAsLong()));
    }

    /** Those whose people do something, in the order in which they began. */
    synchronized List<RunningRehearsal> withPlace() {
        List<RunningRehearsal> playing = new ArrayList<>();
        Map<String, Integer> byOrigin = new HashMap<>();
        for (RunningRehearsal one : all.values()) {
            boolean watched = isWatched(one);
            boolean place = watched
                    && playing.size() < settings.atOnce()
                    && byOrigin.getOrDefault(one.from(), 0) < settings.perAddress();
            one.crowdOut(watched && !place);
            if (place) {
                playing.add(one);
                byOrigin.merge(one.from(), 1, Integer::sum);
            }
        }
        return playing;
    }

    private boolean isWatched(RunningRehearsal one) {
        if (presence.connected(one.code(), CONTROL) > 0) {
            one.noteWatched(clock.getAsLong());
        }
        return clock.getAsLong() - one.lastWatched() < settings.unwatched().toNanos();
    }

    synchronized Optional<RunningRehearsal> find(String code) {
        return Optional.ofNullable(all.get(code));
    }

    /** How it is doing, for whoever looks at its control view; so it is watched, also where no socket can be had. */
    public RehearsalStrip strip(String code) {
        find(code).ifPresent(one -> one.noteWatched(clock.getAsLong()));
        withPlace();
        return RehearsalStrip.of(code, find(code));
    }

    synchronized void forget(@Observes WorkshopDeleted deleted) {
        all.remove(deleted.code());
    }
}
