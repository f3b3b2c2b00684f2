package no.innspill.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** All figures of a report, counted again from its file by what the documents say. */
@QuarkusTest
class RecountTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @SuppressWarnings("NullAway.Init")
    private Room room;

    private final List<Long> ideas = new ArrayList<>();

    /** Fourteen people, nine ideas, three votes, groups, ratings and measures. */
    private void hold(long seed) {
        Random random = new Random(seed);
        room = Room.at(Room.COLLECT);
        List<Guest> guests = Stream.generate(room::join).limit(14).toList();
        for (int i = 0; i < 9; i++) {
            ideas.add(guests.get(i).post(i < 7 ? room.school() : room.road(), "Innspill " + (char) ('A' + i)));
        }
        room.goTo(Room.VOTE);
        for (Guest guest : guests) {
            Stream.generate(() -> ideas.get(random.nextInt(7)))
                    .distinct()
                    .limit(1 + random.nextInt(2))
                    .forEach(guest::vote);
        }
        guests.get(3).vote(ideas.get(8));
        say("/groups", "heading", "Samlet", "idea", ideas.get(1), "idea", ideas.get(2));
        room.goTo(Room.RESULTS);
        say("/second-vote", "top", 4, "method", "ranked");
        List<Long> ballot = List.of(ideas.get(0), ideas.get(1), ideas.get(3), ideas.get(4), ideas.get(5), ideas.get(6));
        for (Guest guest : guests.subList(0, 12)) {
            int rank = 1;
            for (long idea : ballot.subList(random.nextInt(4), 6)) {
                rank += rank <= 3 && guest.askToRank(idea, rank).statusCode() == 200 ? 1 : 0;
            }
        }
        room.goTo(Room.VOTE_SCHOOL);
        guests.subList(2, 13).forEach(guest -> {
            guest.vote(ideas.get(random.nextInt(7)));
            guest.askToVote(ideas.get(random.nextInt(7)));
        });
        room.goTo(Room.MATRIX);
        for (Guest guest : guests.subList(0, 11)) {
            for (long idea : ideas) {
                guest.post(
                        "/w/" + room.code() + "/ideas/" + idea + "/rating",
                        "importance",
                        1 + random.nextInt(5),
                        "feasibility",
                        1 + random.nextInt(5));
            }
        }
        room.goTo(Room.MEASURES);
        measure("Tiltak av to", ideas.get(0), ideas.get(3));
        measure("Tiltak av den andre veien", ideas.get(8));
        measure("Tiltak av ingenting");
    }

    private void say(String path, Object... fields) {
        Response answer = room.facilitator().post("/w/" + room.code() + path, fields);
        assertThat(answer.statusCode()).as(path + " " + answer.asString()).isBetween(200, 201);
    }

    private void measure(String title, Long... sources) {
        List<Object> fields = new ArrayList<>(List.of("title", title));
        for (Long source : sources) {
            fields.add("source");
            fields.add(source);
        }
        say("/measures", fields.toArray());
    }

    private JsonNode file() throws IOException {
        return JSON.readTree(
                room.facilitator().get("/w/" + room.code() + "/report.json").asByteArray());
    }

    private List<String> report() {
        return room.facilitator()
                .get("/w/" + room.code() + "/report.md?lang=nb")
                .asString()
                .replace('\u00A0', ' ')
                .lines()
                .toList();
    }

    @Test
    void everyRankingMeasureAndRatingIsAsTheFileSays() throws IOException {
        for (long seed : new long[] {1, 20261128}) {
            ideas.clear();
            hold(seed);
            room.join();
            Recount recount = new Recount(file());
            List<String> report = report();
            assertThat(recount.rankings()).hasSizeGreaterThan(4);
            recount.rankings().forEach(counted -> assertThat(rows(report, counted.caption()))
                    .as(counted.caption())
                    .containsExactlyInAnyOrderElementsOf(counted.rows()));
            assertThat(measures(report)).containsExactlyElementsOf(recount.measures());
            assertRatings(report, recount);
        }
    }

    /** Three tables that vote each for itself, pass some on to the plenary, and vote there. */
    private void holdAtTables() {
        Random random = new Random(7);
        room = Room.of("/rooms/tables.yaml");
        room.goTo(1);
        List<List<Guest>> tables = Stream.of("1", "2", "3")
                .map(table -> Stream.generate(() -> room.join("table", table))
                        .limit(table.equals("2") ? 4 : 12)
                        .toList())
                .toList();
        for (List<Guest> table : tables) {
            for (int i = 0; i < 4; i++) {
                ideas.add(table.get(i)
                        .post(i < 3 ? room.school() : room.road(), "Innspill " + (char) ('A' + ideas.size())));
            }
        }
        room.goTo(4);
        for (int table = 0; table < 3; table++) {
            for (Guest guest : tables.get(table)) {
                for (int i = 0; i <= random.nextInt(3); i++) {
                    guest.askToVote(ideas.get(4 * table + random.nextInt(4)));
                }
            }
        }
        room.goTo(5);
        for (int table = 0; table < 3; table++) {
            say("/ideas/" + ideas.get(4 * table) + "/plenary");
            say("/ideas/" + ideas.get(4 * table + 1) + "/plenary");
        }
        room.goTo(8);
        for (Guest guest : tables.stream().flatMap(List::stream).skip(3).toList()) {
            guest.askToVote(ideas.get(4 * random.nextInt(3) + random.nextInt(2)));
        }
        room.goTo(9);
        room.join("table", "2");
    }

    @Test
    void everyTablesRankingIsAsTheFileSays() throws IOException {
        holdAtTables();
        Recount recount = new Recount(file());
        List<String> report = report();
        assertThat(recount.rankings())
                .extracting(Recount.Counted::caption)
                .as("three tables, and the plenary")
                .anyMatch(caption -> caption.contains("Bord 1"))
                .anyMatch(caption -> caption.contains("Bord 2"))
                .anyMatch(caption -> caption.contains("Bord 3"))
                .anyMatch(caption -> !caption.contains("Bord"));
        // In two themes as many may have voted.
        recount.rankings().forEach(counted -> assertThat(IntStream.range(0, report.size())
                        .filter(at -> report.get(at).replace("\\", "").contains("*" + counted.caption()))
                        .mapToObj(at -> rows(report.subList(at, report.size()), counted.caption()))
                        .map(Set::copyOf))
                .as(counted.caption())
                .contains(Set.copyOf(counted.rows())));
    }

    /** The rows of the ranking with that caption: rank, figures and text. */
    private static List<String> rows(List<String> report, String caption) {
        int at = 0;
        while (at < report.size() && !report.get(at).replace("\\", "").contains("*" + caption)) {
            at++;
        }
        assertThat(at).as(caption).isLessThan(report.size());
        List<String> rows = new ArrayList<>();
        for (int i = at + 4; i < report.size() && report.get(i).startsWith("|"); i++) {
            List<String> cells = cells(report.get(i));
            String text = cells.get(1).replaceAll(" \\(gruppe med .*", "").replaceAll("<br>.*", "");
            rows.add(cells.get(0) + " | " + String.join(" | ", cells.subList(2, cells.size())) + " | " + text);
        }
        return rows;
    }

    private static List<String> cells(String row) {
        return Stream.of(row.substring(2, row.length() - 2).split(" \\| ", -1))
                .map(cell -> cell.strip().replace("\\", ""))
                .toList();
    }

    private static List<String> measures(List<String> report) {
        List<String> columns = report.stream()
                .filter(line -> line.startsWith("| "))
                .map(RecountTest::cells)
                .filter(cells -> cells.contains("Støtte") && cells.contains("Tiltak"))
                .findFirst()
                .orElseThrow();
        return report.stream()
                .filter(line -> line.startsWith("| T") && cells(line).size() == columns.size())
                .map(line -> {
                    List<String> cells = cells(line);
                    String support = cells.get(columns.indexOf("Støtte"))
                            .replace("<br>*", " | ")
                            .replaceAll("\\*$", "");
                    return cells.get(1) + " | " + support;
                })
                .toList();
    }

    private void assertRatings(List<String> report, Recount recount) {
        int start = report.indexOf("## Viktighet og gjennomførbarhet");
        List<List<String>> rows = report.subList(start, report.size()).stream()
                .filter(line -> line.matches("\\| [0-9]+ \\| Innspill [A-Z] .*"))
                .map(RecountTest::cells)
                .filter(cells -> cells.size() == 8)
                .toList();
        assertThat(rows).isNotEmpty().allSatisfy(cells -> {
            int idea = 1 + cells.get(1).charAt("Innspill ".length()) - 'A';
            assertThat(cells.get(2) + " | " + cells.get(4)).isEqualTo(recount.rated(idea, "importance"));
            assertThat(cells.get(5) + " | " + cells.get(7)).isEqualTo(recount.rated(idea, "feasibility"));
        });
    }
}
