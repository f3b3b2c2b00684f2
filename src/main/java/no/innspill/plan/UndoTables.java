package no.innspill.plan;

import java.util.List;
import no.innspill.rule.BallotRule;
import no.innspill.undo.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * What was done to the tables as a whole: several were made at once, or another rule for shared devices was chosen.
 *
 * @param made the ids of the tables that were made; empty if none were
 * @param before the rule there was; null if it is the same
 * @param slipsBefore whether votes took a ballot slip; null if that is the same
 */
@StoredAs(value = "tables", formerly = "Arranged")
record UndoTables(List<Long> made, @Nullable BallotRule before, @Nullable Boolean slipsBefore) {}
