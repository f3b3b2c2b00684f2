package no.innspill.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.innspill.rule.OutcomeRules;
import no.innspill.rule.StepKind;
import no.innspill.rule.TableRules;
import no.innspill.rule.VoteMethod;
import org.jspecify.annotations.Nullable;

/** A step's rules as they are stored with it; the themes that it covers are the step's own. */
@Embeddable
class KeptRules {

    @Enumerated(EnumType.STRING)
    private StepKind kind;

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

    protected KeptRules() {}

    KeptRules(StepRules rules) {
        kind = rules.kind();
        minutes = rules.minutes();
        silent = rules.silent();
        dots = rules.dots();
        dotsPerItem = rules.dotsPerItem();
        method = rules.method();
        top = rules.top();
        closesByItself = rules.closesByItself();
        matrixItems = rules.outcome().items();
        participantsWrite = rules.outcome().participantsWrite();
        perTable = rules.tables().perTable();
        themesInTurn = rules.tables().inTurn();
        passes = rules.tables().passes();
    }

    StepRules covering(List<Theme> themes) {
        return new StepRules(
                kind, minutes, silent, dots, dotsPerItem, method, top, closesByItself, themes, outcome(), tables());
    }

    private TableRules tables() {
        return new TableRules(perTable, themesInTurn, passes == null ? TableRules.USUAL.passes() : passes);
    }

    private OutcomeRules outcome() {
        return new OutcomeRules(matrixItems == null ? OutcomeRules.USUAL.items() : matrixItems, participantsWrite);
    }

    StepKind kind() {
        return kind;
    }

    Optional<Duration> length() {
        return Optional.ofNullable(minutes).map(Duration::ofMinutes);
    }

    boolean isSilent() {
        return kind == StepKind.COLLECT && silent;
    }

    boolean isPerTable() {
        return perTable;
    }

    boolean isInTurn() {
        return perTable && themesInTurn;
    }
}
