package no.innspill.privacy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.LongSupplier;
import no.innspill.privacy.NewOwners.Dealt;
import org.jspecify.annotations.Nullable;

/**
 * Deals ballots, ratings and flags out anew, as rows of their own in a random order: their old ids say when they came, and
 * so which came one after the other.
 */
final class Redealing {

    private static final String OF_WORKSHOP =
            " join participant p on p.id = %s.participant_id where p.workshop_id = :w";

    private final EntityManager database;
    private final Random random;
    private final LongSupplier ids;
    private final NewOwners owners;

    Redealing(EntityManager database, Random random, LongSupplier ids) {
        this.database = database;
        this.random = random;
        this.ids = ids;
        this.owners = new NewOwners(random);
    }

    void redeal(long workshop) {
        ballots(workshop);
        ratings(workshop);
        flags(workshop);
    }

    private void ballots(long workshop) {
        Map<Object, List<Object[]>> votes = new HashMap<>();
        rows(
                        "select v.ballot_id, v.idea_id, v.group_id, v.dots, v.aside, v.vote_rank from vote v"
                                + " join ballot b on b.id = v.ballot_id" + OF_WORKSHOP.formatted("b"),
                        workshop)
                .forEach(vote -> votes.computeIfAbsent(vote[0], ballot -> new ArrayList<>())
                        .add(vote));
        List<Dealt> dealt = rows(
                        "select b.id, b.participant_id, b.budget_id, b.spent, b.budget_dots, u.step_id,"
                                + " p.affiliation_id, p.table_id from ballot b join budget u on u.id = b.budget_id"
                                + OF_WORKSHOP.formatted("b"),
                        workshop)
                .stream()
                .map(row -> Dealt.of(row, NewOwners.list(row[2]), NewOwners.list(row[5], row[6], row[7])))
                .toList();
        Rows.delete(database, "ballot", workshop);
        owners.deal(dealt).forEach((each, owner) -> {
            long id = ids.getAsLong();
            insert(
                    "ballot",
                    "id, participant_id, budget_id, spent, budget_dots",
                    id,
                    owner,
                    each.at(2),
                    each.at(3),
                    each.at(4));
            List<Object[]> cast = new ArrayList<>(votes.getOrDefault(each.at(0), List.of()));
            Collections.shuffle(cast, random);
            cast.forEach(vote -> insert(
                    "vote",
                    "id, ballot_id, idea_id, group_id, dots, aside, vote_rank",
                    ids.getAsLong(),
                    id,
                    vote[1],
                    vote[2],
                    vote[3],
                    vote[4],
                    vote[5]));
        });
    }

    private void ratings(long workshop) {
        List<Dealt> dealt = rows(
                        "select r.id, r.participant_id, r.idea_id, r.group_id, r.importance, r.feasibility from rating r"
                                + OF_WORKSHOP.formatted("r"),
                        workshop)
                .stream()
                .map(row -> Dealt.of(row, NewOwners.list(row[2], row[3]), List.of()))
                .toList();
        Rows.delete(database, "rating", workshop);
        owners.deal(dealt)
                .forEach((each, owner) -> insert(
                        "rating",
                        "id, participant_id, idea_id, group_id, importance, feasibility",
                        ids.getAsLong(),
                        owner,
                        each.at(2),
                        each.at(3),
                        each.at(4),
                        each.at(5)));
    }

    private void flags(long workshop) {
        List<Dealt> dealt = rows(
                        "select f.id, f.participant_id, f.idea_id, f.raised_at, f.settled_at from flag f"
                                + OF_WORKSHOP.formatted("f"),
                        workshop)
                .stream()
                .map(row -> Dealt.of(row, NewOwners.list(row[2]), List.of()))
                .toList();
        Rows.delete(database, "flag", workshop);
        owners.deal(dealt)
                .forEach((each, owner) -> insert(
                        "flag",
                        "id, participant_id, idea_id, raised_at, settled_at",
                        ids.getAsLong(),
                        owner,
                        each.at(2),
                        each.at(3),
                        each.at(4)));
    }

    private List<Object[]> rows(String sql, long workshop) {
        return Rows.of(database, sql, workshop);
    }

    private void insert(String table, String columns, @Nullable Object... values) {
        // A null has no type of its own in a parameter; PostgreSQL wants one.
        List<Object> said = Arrays.stream(values).filter(Objects::nonNull).toList();
        StringBuilder places = new StringBuilder();
        int place = 0;
        for (@Nullable Object value : values) {
            places.append(places.isEmpty() ? "" : ", ").append(value == null ? "null" : "?" + ++place);
        }
        Query insert =
                database.createNativeQuery("insert into " + table + " (" + columns + ") values (" + places + ")");
        for (int i = 0; i < said.size(); i++) {
            insert.setParameter(i + 1, said.get(i));
        }
        insert.executeUpdate();
    }
}
