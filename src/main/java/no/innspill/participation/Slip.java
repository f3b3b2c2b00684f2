package no.innspill.participation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import no.innspill.workshop.Workshop;

/** A code on paper that lets one participant vote. It says that it has been used, and nothing of when and by whom. */
@Entity
public class Slip {

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Workshop workshop;

    private String codeHash;

    private boolean used;

    protected Slip() {}

    Slip(Workshop workshop, String codeHash, boolean used) {
        this.workshop = workshop;
        this.codeHash = codeHash;
        this.used = used;
    }

    void use() {
        used = true;
    }

    String codeHash() {
        return codeHash;
    }

    boolean isUsed() {
        return used;
    }
}
