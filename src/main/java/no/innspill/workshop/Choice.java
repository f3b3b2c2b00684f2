package no.innspill.workshop;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import no.innspill.language.Words;

/** One entry of a list that people choose from. */
@MappedSuperclass
public abstract class Choice implements Listed {

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    private int position;

    private Words label;

    protected Choice() {}

    Choice(Words label) {
        this.label = label;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public int position() {
        return position;
    }

    @Override
    public void place(int newPosition) {
        position = newPosition;
    }

    public Words label() {
        return label;
    }

    public void rename(Words newLabel) {
        label = newLabel;
    }
}
