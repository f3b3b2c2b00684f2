package no.innspill.workshop;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innspill.language.LocalizedText;
import no.innspill.rule.Ordered;
import no.innspill.rule.StepKind;
import no.innspill.rule.StepTexts;

/** One step of the agenda: its kind, its length, the themes it covers and its own rules. */
@Entity
public class Step implements Ordered {

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Workshop workshop;

    private int position;

    @Embedded
    private StepTexts texts;

    @Embedded
    private KeptRules rules;

    @ManyToMany
    @JoinTable(name = "step_theme")
    @OrderBy("position")
    private List<Theme> themes = new ArrayList<>();

    protected Step() {}

    Step(Workshop workshop, StepRules rules, StepTexts texts) {
        this.workshop = workshop;
        this.texts = texts;
        rule(rules);
    }

    public final void rule(StepRules newRules) {
        rules = new KeptRules(newRules);
        themes.clear();
        themes.addAll(newRules.themes());
    }

    public void describe(StepTexts newTexts) {
        texts = newTexts;
    }

    public StepTexts texts() {
        return texts;
    }

    public boolean covers(Theme theme) {
        return themes.isEmpty() || themes.contains(theme);
    }

    void forget(Theme theme) {
        themes.remove(theme);
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

    public StepKind kind() {
        return rules.kind();
    }

    public LocalizedText title() {
        return texts.title();
    }

    public LocalizedText text() {
        return texts.text();
    }

    public Optional<Duration> length() {
        return rules.length();
    }

    public boolean isSilent() {
        return rules.isSilent();
    }

    /** Whether it holds what people said in a conversation that was held elsewhere: a vote that is added afterwards is a vote. */
    public boolean isConversation() {
        return workshop.origin().conversation().isPresent() && workshop.plan().isFirstVote(this);
    }

    /** Whether each table has it for itself; the workshop may have no tables. */
    public boolean isPerTable() {
        return rules.isPerTable();
    }

    /** Whether each table has one of its themes only. */
    public boolean isInTurn() {
        return rules.isInTurn();
    }

    /** Whose ideas it is about, for somebody who sees everything: those of all tables, or what the plenary had. */
    public Viewpoint scope() {
        return isPerTable() ? Viewpoint.EVERYWHERE : Viewpoint.PLENARY;
    }

    /** The rules as they can be edited and written to a template. */
    public StepRules rules() {
        return rules.covering(List.copyOf(themes));
    }
}
