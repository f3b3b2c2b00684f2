package no.innspill.workshop;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import no.innspill.language.LocalizedText;
import no.innspill.rule.Ordered;

/** One entry of a list that people choose from. */
@MappedSuperclass
public abstract class Choice implements Ordered {

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    private int position;

    private LocalizedText label;

    protected Choice() {}

    Choice(LocalizedText label) {
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

    public LocalizedText label() {
        return label;
    }

    public void rename(LocalizedText newLabel) {
        label = newLabel;
    }
}
