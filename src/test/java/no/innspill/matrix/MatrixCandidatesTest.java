package no.innspill.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.innspill.vote.Ranking;
import no.innspill.vote.Tally;
import org.junit.jupiter.api.Test;

/** Which items of several rankings are the top ones. */
class MatrixCandidatesTest {

    @Test
    void allThatCameFirstInTheirThemeStandBeforeAllThatCameSecond() {
        Ranking<String> school = ranking(10, Map.of("a", 9L, "b", 8L, "c", 7L));
        Ranking<String> road = ranking(10, Map.of("x", 3L, "y", 2L));
        assertThat(MatrixCandidates.of(List.of(school, road), 4)).containsExactly("a", "x", "b", "y");
    }

    @Test
    void withinARankTheGreaterShareOfItsOwnVotersStandsFirst() {
        // 3 of 4 is more than 6 of 10.
        Ranking<String> school = ranking(10, Map.of("a", 6L));
        Ranking<String> road = ranking(4, Map.of("x", 3L));
        assertThat(MatrixCandidates.of(List.of(school, road), 8)).containsExactly("x", "a");
    }

    @Test
    void whatNobodyVotedForIsNotAmongTheTop() {
        assertThat(MatrixCandidates.of(List.of(ranking(3, Map.of("a", 1L, "b", 0L))), 8))
                .containsExactly("a");
        assertThat(MatrixCandidates.of(List.of(ranking(0, Map.of("a", 0L))), 8)).isEmpty();
        assertThat(MatrixCandidates.of(List.<Ranking<String>>of(), 8)).isEmpty();
    }

    @Test
    void thoseThatTieForTheLastPlaceAreAllInWhereThereIsRoom() {
        Map<String, Long> votes = new LinkedHashMap<>();
        votes.put("a", 9L);
        List.of("b", "c", "d").forEach(item -> votes.put(item, 5L));
        votes.put("e", 1L);
        assertThat(MatrixCandidates.of(List.of(ranking(10, votes)), 2)).containsExactly("a", "b", "c", "d");
    }

    @Test
    void thoseThatTieForTheLastPlaceAreAllOutWhereThereAreTooMany() {
        Map<String, Long> votes = new LinkedHashMap<>();
        votes.put("a", 9L);
        for (int i = 0; i < 12; i++) {
            votes.put("tied " + i, 1L);
        }
        assertThat(MatrixCandidates.of(List.of(ranking(10, votes)), 8)).containsExactly("a");
    }

    @Test
    void whereEverythingTiesTheWantedNumberIsTaken() {
        Map<String, Long> votes = new LinkedHashMap<>();
        for (int i = 0; i < 20; i++) {
            votes.put("tied " + i, 1L);
        }
        assertThat(MatrixCandidates.of(List.of(ranking(20, votes)), 8))
                .hasSize(8)
                .startsWith("tied 0", "tied 1")
                .endsWith("tied 7");
    }

    private static Ranking<String> ranking(long voters, Map<String, Long> votes) {
        return Ranking.of(
                new ArrayList<>(votes.keySet()),
                item -> new Tally(votes.getOrDefault(item, 0L), votes.getOrDefault(item, 0L)),
                voters);
    }
}
