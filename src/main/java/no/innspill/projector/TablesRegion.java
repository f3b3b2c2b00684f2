package no.innspill.projector;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.idea.IdeaCounts.AtTable;
import no.innspill.idea.SilentCounts;
import no.innspill.screen.Part;

/** How the tables are getting on. */
@Singleton
class TablesRegion extends WallRegion {

    private final SilentCounts silent;

    @CheckedTemplate(basePath = "projector")
    static class Templates {
        static native TemplateInstance tables(Tables tables);

        static native TemplateInstance table(Table table);
    }

    public record Tables(List<Table> list) {}

    /**
     * How many ideas it has, and how many of them the plenary sees.
     *
     * @param most how many of them it may send there
     */
    public record Table(long id, String label, long ideas, long plenary, long most) {}

    TablesRegion(Walls walls, SilentCounts silent) {
        super(walls, "wall-tables");
        this.silent = silent;
    }

    @Override
    String draw(Wall wall) {
        return wall.render(Templates.tables(new Tables(tables(wall))));
    }

    private List<Table> tables(Wall wall) {
        long most = (long) wall.step().rules().tables().passes() * wall.themes().size();
        Map<Long, AtTable> written = silent.byTable(wall.workshop());
        return wall.workshop().plan().tables().stream()
                .map(table -> {
                    AtTable own = written.getOrDefault(table.id(), AtTable.NONE);
                    return new Table(table.id(), wall.seen().in(table.label()), own.ideas(), own.plenary(), most);
                })
                .toList();
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return changes.any(Kind.IDEA, Kind.CARDS, Kind.COUNTS);
    }

    @Override
    List<Part> parts(Wall wall, Changes changes) {
        return touchedBy(changes) && !wall.isFrozen()
                ? tables(wall).stream()
                        .map(table -> Part.of("table-" + table.id(), wall.render(Templates.table(table))))
                        .toList()
                : List.of();
    }
}
