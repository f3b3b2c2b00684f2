package no.innspill.measure;

import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.innspill.language.LocalizedText;
import no.innspill.workshop.Tag;
import org.hibernate.annotations.BatchSize;

/** What a measure says, since when, and how often that has been written anew. */
@MappedSuperclass
public abstract class WrittenMeasure {

    private int edition = 1;

    private String title;

    private String why;

    private LocalizedText responsible;

    private String carriedOutBy;

    private LocalizedText horizon;

    private Instant writtenAt;

    @ManyToMany
    @JoinTable(name = "measure_tag")
    @OrderBy("position")
    @BatchSize(size = 100)
    private List<Tag> tags = new ArrayList<>();

    protected WrittenMeasure() {}

    final void say(MeasureDraft draft, Instant now) {
        title = draft.title();
        why = draft.why();
        responsible = draft.responsible();
        carriedOutBy = draft.carriedOutBy();
        horizon = draft.horizon();
        tags.clear();
        tags.addAll(draft.tags());
        writtenAt = now;
    }

    void sayAnew(MeasureDraft draft, Instant now) {
        edition++;
        say(draft, now);
    }

    void sayResponsible(LocalizedText who) {
        responsible = who;
    }

    void sayHorizon(LocalizedText when) {
        horizon = when;
    }

    /** Whether it stood like this at the instant. */
    public boolean stoodAt(Instant instant) {
        return !writtenAt.isAfter(instant);
    }

    /** Counts how often it has been written, from 1 on: what somebody has seen who wants to change it. */
    public int edition() {
        return edition;
    }

    public String title() {
        return title;
    }

    public String why() {
        return why;
    }

    public LocalizedText responsible() {
        return responsible;
    }

    public String carriedOutBy() {
        return carriedOutBy;
    }

    public LocalizedText horizon() {
        return horizon;
    }

    public List<Tag> tags() {
        return tags;
    }
}
