package no.innspill.workshop;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.rule.Occasion;
import no.innspill.rule.ReportTexts;
import org.jspecify.annotations.Nullable;

/** What is said of a workshop: what it is called, what it speaks first, on what occasion it is held, and what is written of it. */
@MappedSuperclass
public abstract class DescribedWorkshop {

    private LocalizedText title;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Embedded
    private @Nullable Occasion occasion;

    @Embedded
    private ReportTexts reportTexts = ReportTexts.NONE;

    protected DescribedWorkshop() {}

    DescribedWorkshop(LocalizedText title, Language language) {
        this.title = title;
        this.language = language;
    }

    public void rename(LocalizedText newTitle) {
        title = newTitle;
    }

    public LocalizedText title() {
        return title;
    }

    public void speak(Language newLanguage) {
        language = newLanguage;
    }

    public Language language() {
        return language;
    }

    public void holdOn(Occasion newOccasion) {
        occasion = newOccasion;
    }

    /** On what occasion it is held. */
    public Occasion occasion() {
        return occasion == null ? Occasion.NONE : occasion;
    }

    public void write(ReportTexts texts) {
        reportTexts = texts;
    }

    /** What the facilitator writes into the report. */
    public ReportTexts reportTexts() {
        return reportTexts;
    }
}
