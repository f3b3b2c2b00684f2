package no.innspill.workshop;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import no.innspill.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A table in the room. Its number stands in its address and on its QR code, and stays when it is renamed or moved. */
@Entity
public class RoomTable extends Choice {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Workshop workshop;

    private int number;

    private @Nullable Instant activeAt;

    private @Nullable Instant helpWantedAt;

    protected RoomTable() {}

    RoomTable(Workshop workshop, int number, LocalizedText label) {
        super(label);
        this.workshop = workshop;
        this.number = number;
    }

    /** Somebody at the table has just done something. */
    public void stir(Instant now) {
        activeAt = now;
    }

    /** When anybody at the table last did something. */
    public Optional<Instant> activeAt() {
        return Optional.ofNullable(activeAt);
    }

    /** Since when somebody at the table waits for help. */
    public Optional<Instant> helpWantedAt() {
        return Optional.ofNullable(helpWantedAt);
    }

    /** @return whether they did not wait already */
    public boolean askForHelp(Instant now) {
        boolean first = helpWantedAt == null;
        helpWantedAt = first ? now : helpWantedAt;
        return first;
    }

    /** @return whether they waited for any */
    public boolean helped() {
        boolean waited = helpWantedAt != null;
        helpWantedAt = null;
        return waited;
    }

    public int number() {
        return number;
    }

    public Viewpoint viewpoint() {
        return Viewpoint.at(id());
    }
}
