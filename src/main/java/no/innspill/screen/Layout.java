package no.innspill.screen;

import static java.util.stream.Collectors.joining;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.innspill.desk.Changes;
import no.innspill.rule.StepKind;

/** Which regions a screen has in each kind of step, in their order. */
public final class Layout {

    private final Map<StepKind, List<Region>> rows;

    private Layout(Map<StepKind, List<Region>> rows) {
        this.rows = rows;
    }

    /** One row of the table. */
    public record Row(StepKind kind, List<Region> regions) {}

    public static Row row(StepKind kind, Region... regions) {
        return new Row(kind, List.of(regions));
    }

    /** @throws IllegalArgumentException unless there is one row for each kind of step, with no region twice */
    public static Layout of(Row... rows) {
        Map<StepKind, List<Region>> table = new EnumMap<>(StepKind.class);
        for (Row row : rows) {
            boolean twice = row.regions().stream().map(Region::id).distinct().count()
                    < row.regions().size();
            if (twice || table.put(row.kind(), row.regions()) != null) {
                throw new IllegalArgumentException("Twice in the layout: " + row.kind());
            }
        }
        if (table.size() < StepKind.values().length) {
            throw new IllegalArgumentException("Not in the layout: a kind of step");
        }
        return new Layout(table);
    }

    /** The same regions in every step. */
    public static Layout always(Region... regions) {
        return of(Stream.of(StepKind.values()).map(kind -> row(kind, regions)).toArray(Row[]::new));
    }

    /** The same but for these rows. */
    public Layout but(Row... others) {
        Map<StepKind, List<Region>> table = new EnumMap<>(rows);
        for (Row other : others) {
            table.put(other.kind(), other.regions());
        }
        return of(table.entrySet().stream()
                .map(entry -> new Row(entry.getKey(), entry.getValue()))
                .toArray(Row[]::new));
    }

    public List<Region> at(StepKind kind) {
        return rows.getOrDefault(kind, List.of());
    }

    /** All regions of the step, one after the other. */
    public String draw(Seen seen) {
        return at(seen.kind()).stream().map(region -> region.drawOrHold(seen)).collect(joining("\n"));
    }

    /** All regions of the step, each by itself. */
    public List<Drawn> drawn(Seen seen) {
        return at(seen.kind()).stream().map(region -> Drawn.of(region, seen)).toList();
    }

    /** What the changes make different in the step's regions. */
    public List<Part> parts(Seen seen, Changes changes) {
        return at(seen.kind()).stream()
                .flatMap(region -> region.parts(seen, changes).stream())
                .toList();
    }
}
