package no.innspill.affiliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.innspill.affiliation.AffiliationSupport.Column;
import no.innspill.affiliation.AffiliationSupport.Row;
import no.innspill.affiliation.AffiliationSupport.Standing;
import no.innspill.idea.Item;
import no.innspill.vote.AffiliationCounts;
import no.innspill.vote.Poll;
import no.innspill.vote.VoteSums;
import no.innspill.workshop.Affiliation;

/** Breaks a vote's support down by affiliation, as far as that gives nobody away. */
@ApplicationScoped
public class Breakdown {

    private final VoteSums sums;

    Breakdown(VoteSums sums) {
        this.sums = sums;
    }

    /** @param items those that were voted on, in the order in which they are to stand */
    public AffiliationSupport of(Poll poll, List<Affiliation> affiliations, List<Item> items) {
        Map<Long, AffiliationCounts> supporters = sums.supportersByAffiliation(poll);
        return of(
                affiliations,
                items,
                sums.votersByAffiliation(poll).in(affiliations),
                items.stream()
                        .map(item -> supporters
                                .getOrDefault(item.id(), new AffiliationCounts(Map.of(), 0))
                                .in(affiliations))
                        .toArray(int[][]::new));
    }

    static AffiliationSupport of(List<Affiliation> affiliations, List<Item> items, int[] voters, int[][] people) {
        Bounds[][] told = CellSuppression.of(AffiliationSupport.LEAST, voters, people);
        List<Integer> columns = columns(told);
        int everybody = Arrays.stream(voters).sum();
        List<Row> rows = new ArrayList<>();
        int unsupported = 0;
        for (int row = 0; row < items.size(); row++) {
            if (Arrays.stream(people[row]).sum() == 0) {
                // The ranking says so already.
                unsupported++;
                continue;
            }
            List<Bounds> cells =
                    columns.stream().map(Arrays.asList(told[row])::get).toList();
            List<Bounds> known = cells.stream().filter(Breakdown::isTold).toList();
            boolean shared = Standing.told(proven(columns, voters, people[row])) == Standing.SHARED;
            if (shared || !known.isEmpty()) {
                Bounds others = Others.in(cells, Arrays.stream(people[row]).sum(), everybody);
                rows.add(new Row(items.get(row), cells, others, shared ? Standing.SHARED : Standing.told(known)));
            }
        }
        return new AffiliationSupport(
                columns.stream()
                        .map(column -> new Column(affiliations.get(column), voters[column]))
                        .toList(),
                columns.isEmpty()
                        ? 0
                        : everybody
                                - columns.stream()
                                        .mapToInt(column -> voters[column])
                                        .sum(),
                rows,
                items.size() - unsupported - rows.size());
    }

    /** Those of which anything is told in any row. */
    static List<Integer> columns(Bounds[][] told) {
        return told.length == 0
                ? List.of()
                : IntStream.range(0, told[0].length)
                        .filter(column -> Arrays.stream(told).anyMatch(row -> isTold(row[column])))
                        .boxed()
                        .toList();
    }

    /** Of nobody there is nothing to tell. */
    private static boolean isTold(Bounds bounds) {
        return bounds.voters() > 0 && bounds.isTold();
    }

    /** The least that the share in each column can be, by what the ranking says alone: nothing hidden is looked at. */
    private static List<Bounds> proven(List<Integer> columns, int[] voters, int[] supporters) {
        int against = Arrays.stream(voters).sum() - Arrays.stream(supporters).sum();
        return columns.stream()
                .map(column -> new Bounds(Math.max(0, voters[column] - against), voters[column], voters[column]))
                .toList();
    }
}
