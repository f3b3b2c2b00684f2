package no.innspill.affiliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import no.innspill.affiliation.AffiliationSupport.Column;
import no.innspill.affiliation.AffiliationSupport.Row;
import no.innspill.affiliation.AffiliationSupport.Standing;
import no.innspill.idea.Item;
import no.innspill.vote.AffiliationCounts;
import no.innspill.vote.Ballots;
import no.innspill.vote.Poll;
import no.innspill.workshop.Affiliation;

/** Breaks a vote's support down by affiliation, as far as that gives nobody away. */
@ApplicationScoped
public class Breakdown {

    private final Ballots ballots;

    Breakdown(Ballots ballots) {
        this.ballots = ballots;
    }

    /** @param items those that were voted on, in the order in which they are to stand */
    public AffiliationSupport of(Poll poll, List<Affiliation> affiliations, List<Item> items) {
        Map<Long, AffiliationCounts> supporters = ballots.supportersByAffiliation(poll);
        return of(
                affiliations,
                items,
                ballots.votersByAffiliation(poll).in(affiliations),
                items.stream()
                        .map(item -> supporters
                                .getOrDefault(item.id(), new AffiliationCounts(Map.of(), 0))
                                .in(affiliations))
                        .toArray(int[][]::new));
    }

    static AffiliationSupport of(List<Affiliation> affiliations, List<Item> items, int[] voters, int[][] people) {
        boolean[][] shown = CellSuppression.of(AffiliationSupport.LEAST, voters, people);
        List<Integer> columns = IntStream.range(0, affiliations.size())
                .filter(column -> IntStream.range(0, items.size()).anyMatch(row -> shown[row][column]))
                .boxed()
                .toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            int row = i;
            List<OptionalLong> cells = columns.stream()
                    .map(column -> shown[row][column] ? OptionalLong.of(people[row][column]) : OptionalLong.empty())
                    .toList();
            boolean shared = Standing.of(proven(columns, voters, people[row])) == Standing.SHARED;
            if (shared || cells.stream().anyMatch(OptionalLong::isPresent)) {
                List<Double> shares = columns.stream()
                        .filter(column -> shown[row][column])
                        .map(column -> (double) people[row][column] / voters[column])
                        .toList();
                rows.add(new Row(items.get(row), cells, shared ? Standing.SHARED : Standing.of(shares)));
            }
        }
        return new AffiliationSupport(
                columns.stream()
                        .map(column -> new Column(affiliations.get(column), voters[column]))
                        .toList(),
                rows);
    }

    /** The least that the share in each column can be, by what the ranking says alone: nothing hidden is looked at. */
    private static List<Double> proven(List<Integer> columns, int[] voters, int[] supporters) {
        int against = Arrays.stream(voters).sum() - Arrays.stream(supporters).sum();
        return columns.stream()
                .map(column -> (double) Math.max(0, voters[column] - against) / voters[column])
                .toList();
    }
}
