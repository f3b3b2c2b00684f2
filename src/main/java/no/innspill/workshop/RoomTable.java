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

    public int number() {
        return number;
    }

    public Viewpoint viewpoint() {
        return Viewpoint.at(id());
    }
}
