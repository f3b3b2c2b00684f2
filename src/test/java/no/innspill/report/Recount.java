package no.innspill.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Counts a workshop again from its file and by docs/voting.md and docs/report-json.md alone, and says what the report in
 * Markdown and bokmål must say of it. Shares no code with what it checks.
 */
final class Recount {

    private static final int FEW = 10;
    private static final int FEW_RATINGS = 5;

    /** One ranking: what its caption begins with, and its rows in their order. */
    record Counted(String caption, List<String> rows) {}

    private record Item(String key, String text, List<Integer> ideas, int theme) {}

    private record Tally(Item item, long people, long votes) {}

    private final JsonNode file;
    private final Map<Integer, Integer> groupOf = new HashMap<>();
    private final List<Item> items = new ArrayList<>();

    Recount(JsonNode file) {
        this.file = file;
        file.get("groups").forEach(group -> group.get("ideas")
                .forEach(idea -> groupOf.put(idea.asInt(), group.get("number").asInt())));
        file.get("groups")
                .forEach(group -> items.add(new Item(
                        "g" + group.get("number").asInt(),
                        group.get("heading").asText(),
                        numbers(group.get("ideas")),
                        group.get("theme").asInt())));
        for (JsonNode idea : file.get("ideas")) {
            int number = idea.get("number").asInt();
            if (!groupOf.containsKey(number)) {
                items.add(new Item(
                        "i" + number,
                        idea.get("text").asText(),
                        List.of(number),
                        idea.get("theme").asInt()));
            }
        }
    }

    private static List<Integer> numbers(JsonNode list) {
        List<Integer> numbers = new ArrayList<>();
        list.forEach(number -> numbers.add(number.asInt()));
        return numbers;
    }

    /** Every vote in every theme, at every table where each voted for itself. */
    List<Counted> rankings() {
        List<Counted> all = new ArrayList<>();
        for (JsonNode vote : file.get("votes")) {
            for (JsonNode box : vote.get("themes")) {
                if (perTable(vote)) {
                    Map<Integer, Integer> could = new TreeMap<>();
                    box.path("could_vote_at")
                            .properties()
                            .forEach(each -> could.put(
                                    Integer.valueOf(each.getKey()),
                                    each.getValue().asInt()));
                    could.forEach((table, people) -> count(vote, box, table, people, all));
                } else {
                    count(vote, box, 0, box.get("could_vote").asInt(), all);
                }
            }
        }
        return all;
    }

    private boolean perTable(JsonNode vote) {
        return step(vote).path("per_table").asBoolean()
                && file.at("/plan/tables").size() > 0;
    }

    private JsonNode step(JsonNode vote) {
        return file.at("/plan/agenda").get(vote.get("step").asInt() - 1);
    }

    private String title(JsonNode vote) {
        return said(step(vote).get("title"));
    }

    private static String said(JsonNode text) {
        return text.isObject() ? text.get("nb").asText() : text.asText();
    }

    private void count(JsonNode vote, JsonNode box, int table, int couldVote, List<Counted> all) {
        List<List<JsonNode>> ballots = ballots(box, table);
        List<Item> votable = items.stream()
                .filter(item -> item.theme() == box.get("theme").asInt() && isVotable(item, vote, box, table))
                .toList();
        if (votable.isEmpty()) {
            return;
        }
        boolean ranked = box.get("method").asText().equals("ranked");
        List<Tally> tallies = votable.stream()
                .map(item -> tally(item, ballots, ranked))
                .sorted(Comparator.comparingLong(Tally::votes)
                        .thenComparingLong(Tally::people)
                        .reversed())
                .toList();
        boolean weighted = ranked || box.get("dots_per_item").asInt() > 1;
        String name = title(vote)
                + (table == 0 ? "" : " – " + said(file.at("/plan/tables").get(table - 1)));
        all.add(new Counted(
                name + ": " + ballots.size() + " av " + couldVote + " deltakere stemte.",
                tallies.stream()
                        .map(tally -> row(tally, tallies, ballots.size(), weighted))
                        .toList()));
    }

    private boolean isVotable(Item item, JsonNode vote, JsonNode box, int table) {
        boolean admitted = !box.has("candidates")
                || numbers(box.get("candidates")).stream().anyMatch(item.ideas()::contains);
        boolean there = table > 0
                ? item.ideas().stream().anyMatch(idea -> origin(idea) == table)
                : perTable(vote)
                        || item.ideas().stream().anyMatch(idea -> file.get("ideas")
                                .get(idea - 1)
                                .path("plenary")
                                .asBoolean(true));
        return admitted && there;
    }

    private int origin(int idea) {
        return file.get("ideas").get(idea - 1).path("table").asInt(0);
    }

    /** The marks that count, ballot by ballot; of one table those that are for what is its own. */
    private List<List<JsonNode>> ballots(JsonNode box, int table) {
        List<List<JsonNode>> ballots = new ArrayList<>();
        for (JsonNode ballot : box.get("ballots")) {
            List<JsonNode> own = new ArrayList<>();
            ballot.forEach(mark -> {
                int first = mark.has("idea")
                        ? mark.get("idea").asInt()
                        : file.get("groups")
                                .get(mark.get("group").asInt() - 1)
                                .at("/ideas/0")
                                .asInt();
                if (mark.get("dots").asInt() > 0 && (table == 0 || origin(first) == table)) {
                    own.add(mark);
                }
            });
            if (!own.isEmpty()) {
                ballots.add(own);
            }
        }
        return ballots;
    }

    private String key(JsonNode mark) {
        if (mark.has("group")) {
            return "g" + mark.get("group").asInt();
        }
        int idea = mark.get("idea").asInt();
        return groupOf.containsKey(idea) ? "g" + groupOf.get(idea) : "i" + idea;
    }

    private Tally tally(Item item, List<List<JsonNode>> ballots, boolean ranked) {
        long people = 0;
        long votes = 0;
        for (List<JsonNode> ballot : ballots) {
            List<JsonNode> own =
                    ballot.stream().filter(mark -> key(mark).equals(item.key())).toList();
            people += own.isEmpty() ? 0 : 1;
            for (JsonNode mark : own) {
                votes +=
                        ranked ? 4 - mark.get("rank").asInt() : mark.get("dots").asInt();
            }
        }
        return new Tally(item, people, votes);
    }

    private String row(Tally tally, List<Tally> all, long voters, boolean weighted) {
        long before = all.stream()
                .filter(other -> other.votes() > tally.votes()
                        || (other.votes() == tally.votes() && other.people() > tally.people()))
                .count();
        long same = all.stream()
                .filter(other -> other.votes() == tally.votes() && other.people() == tally.people())
                .count();
        String rank = tally.people() == 0 ? "–" : (before + 1) + (same > 1 ? "=" : "");
        return rank + " | " + tally.people()
                + (voters < FEW ? "" : " | " + Math.round(100.0 * tally.people() / voters) + " %")
                + (weighted ? " | " + tally.votes() : "")
                + " | " + tally.item().text();
    }

    /** For each measure, how many of how many stand behind it, and in which vote. */
    List<String> measures() {
        List<String> said = new ArrayList<>();
        for (JsonNode measure : file.get("measures")) {
            Set<String> sources = new HashSet<>();
            measure.get("sources")
                    .forEach(source -> sources.add(
                            source.has("group")
                                    ? "g" + source.get("group").asInt()
                                    : "i" + source.get("idea").asInt()));
            said.add(measure.get("title").asText() + " | " + backing(sources));
        }
        return said;
    }

    private String backing(Set<String> sources) {
        List<JsonNode> votes = new ArrayList<>();
        file.get("votes").forEach(vote -> votes.add(0, vote));
        for (JsonNode vote : votes) {
            long best = -1;
            String said = "";
            for (JsonNode box : vote.get("themes")) {
                List<Item> in = items.stream()
                        .filter(item -> sources.contains(item.key())
                                && item.theme() == box.get("theme").asInt()
                                && isVotable(item, vote, box, 0))
                        .toList();
                List<List<JsonNode>> ballots = ballots(box, 0);
                if (in.isEmpty() || ballots.isEmpty()) {
                    continue;
                }
                Set<String> keys = in.stream().map(Item::key).collect(Collectors.toSet());
                long people = ballots.stream()
                        .filter(ballot -> ballot.stream().anyMatch(mark -> keys.contains(key(mark))))
                        .count();
                if (people > best) {
                    best = people;
                    said = (ballots.size() < FEW
                                    ? people + " av " + ballots.size()
                                    : people + " (" + Math.round(100.0 * people / ballots.size()) + " %)")
                            + " | " + title(vote);
                }
            }
            if (best >= 0) {
                return said;
            }
        }
        return "–";
    }

    /** What the ratings of an item come to, on one of the axes: the interpolated median, and how many there are. */
    String rated(int idea, String axis) {
        List<Integer> given = new ArrayList<>();
        for (JsonNode rating : file.at("/ratings/given")) {
            if (rating.path("idea").asInt() == idea && rating.hasNonNull(axis)) {
                given.add(rating.get(axis).asInt());
            }
        }
        if (given.size() < FEW_RATINGS) {
            return "for få | " + given.size();
        }
        List<Integer> sorted = given.stream().sorted().toList();
        double median = (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2.0;
        long above = sorted.stream().filter(rating -> rating > median).count();
        long below = sorted.stream().filter(rating -> rating < median).count();
        long same = sorted.size() - above - below;
        double middle = same == 0 ? median : median + (above - below) / (2.0 * same);
        return String.format(Locale.ROOT, "%.1f", middle).replace(".0", "").replace('.', ',') + " | " + given.size();
    }
}
