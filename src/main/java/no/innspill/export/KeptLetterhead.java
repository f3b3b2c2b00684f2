package no.innspill.export;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import no.innspill.word.Letterhead;

/** The letterhead of a workshop's report in Word. */
@Entity
@Table(name = "letterhead")
class KeptLetterhead {

    @Id
    private long workshopId;

    private String name;

    private byte[] content;

    protected KeptLetterhead() {}

    KeptLetterhead(long workshopId, String name, Letterhead letterhead) {
        this.workshopId = workshopId;
        this.name = name;
        this.content = letterhead.file();
    }

    void become(String newName, Letterhead letterhead) {
        name = newName;
        content = letterhead.file();
    }

    String name() {
        return name;
    }

    Letterhead letterhead() {
        return Letterhead.kept(content);
    }
}
