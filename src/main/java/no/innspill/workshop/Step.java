package no.innspill.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import no.innspill.rule.OutcomeRules;
import no.innspill.rule.StepKind;
import no.innspill.rule.StepTexts;
import no.innspill.rule.TableRules;
import no.innspill.rule.VoteMethod;
import org.jspecify.annotations.Nullable;

/** One step of the agenda: its kind, its length, the themes it covers and its own rules. */
@Entity
public class Step implements Ordered {

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Workshop workshop;

    private int position;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    private LocalizedText title;

    private LocalizedText text;

    private LocalizedText script;

    private LocalizedText notes;

    private @Nullable Integer minutes;

    private boolean silent;

    private @Nullable Integer dots;

    private int dotsPerItem;

    @Enumerated(EnumType.STRING)
    private VoteMethod method = VoteMethod.APPROVAL;

    @Column(name = "top_few")
    private @Nullable Integer top;

    private boolean closesByItself;

    private @Nullable Integer matrixItems;

    private boolean participantsWrite;

    private boolean perTable;

    private boolean themesInTurn;

    private @Nullable Integer passes;

    @ManyToMany
    @JoinTable(name = "step_theme")
    @OrderBy("position")
    private List<Theme> themes = new ArrayList<>();

    protected Step() {}

    Step(Workshop workshop, StepRules rules, StepTexts texts) {
        this.workshop = workshop;
        describe(texts);
        this.kind = rules.kind();
        rule(rules);
    }

    public void rule(StepRules rules) {
        kind = rules.kind();
        minutes = rules.minutes();
        silent = rules.silent();
        dots = rules.dots();
        dotsPerItem = rules.dotsPerItem();
        method = rules.method();
        top = rules.top();
        closesByItself = rules.closesByItself();
        themes.clear();
        themes.addAll(rules.themes());
        matrixItems = rules.harvest().items();
        participantsWrite = rules.harvest().participantsWrite();
        perTable = rules.tables().perTable();
        themesInTurn = rules.tables().inTurn();
        passes = rules.tables().passes();
    }

    public final void describe(StepTexts texts) {
        title = texts.title();
        text = texts.text();
        script = texts.script();
        notes = texts.notes();
    }

    public StepTexts texts() {
        return new StepTexts(title, text, script, notes);
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
        return kind;
    }

    public LocalizedText title() {
        return title;
    }

    public LocalizedText text() {
        return text;
    }

    public Optional<Duration> length() {
        return Optional.ofNullable(minutes).map(Duration::ofMinutes);
    }

    public boolean isSilent() {
        return kind == StepKind.COLLECT && silent;
    }

    /** Whether it holds what people said in a conversation that was held elsewhere: a vote that is added afterwards is a vote. */
    public boolean isConversation() {
        return workshop.origin().conversation().isPresent() && workshop.plan().isFirstVote(this);
    }

    /** Whether each table has it for itself; the workshop may have no tables. */
    public boolean isPerTable() {
        return perTable;
    }

    /** Whether each table has one of its themes only. */
    public boolean isInTurn() {
        return perTable && themesInTurn;
    }

    /** Whose ideas it is about, for somebody who sees everything: those of all tables, or what the plenary had. */
    public Viewpoint scope() {
        return perTable ? Viewpoint.EVERYWHERE : Viewpoint.PLENARY;
    }

    /** The rules as they can be edited and written to a template. */
    public StepRules rules() {
        return new StepRules(
                kind,
                minutes,
                silent,
                dots,
                dotsPerItem,
                method,
                top,
                closesByItself,
                List.copyOf(themes),
                harvest(),
                tables());
    }

    private TableRules tables() {
        return new TableRules(perTable, themesInTurn, passes == null ? TableRules.USUAL.passes() : passes);
    }

    private OutcomeRules harvest() {
        return new OutcomeRules(matrixItems == null ? OutcomeRules.USUAL.items() : matrixItems, participantsWrite);
    }
}
