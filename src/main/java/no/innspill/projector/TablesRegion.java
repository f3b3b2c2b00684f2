package no.innspill.projector;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.idea.IdeaCounts.AtTable;
import no.innspill.idea.SilentCounts;
import no.innspill.language.Worded;
import no.innspill.page.ThemeShown;
import no.innspill.screen.Part;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Theme;
import no.innspill.workshop.ThemeTurns;

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
     * @param turns its theme of this round, where tables take turns
     * @param most how many of them it may send there
     */
    public record Table(long id, Worded label, List<ThemeShown> turns, long ideas, long plenary, long most) {}

    TablesRegion(Walls walls, SilentCounts silent) {
        super(walls, "wall-tables");
        this.silent = silent;
    }

    @Override
    String draw(Wall wall) {
        return wall.render(Templates.tables(new Tables(tables(wall))));
    }

    private List<Table> tables(Wall wall) {
        return wall.workshop().plan().tables().stream()
                .map(table -> shown(wall, table))
                .toList();
    }

    /** In the themes that it has in this step: where tables take turns that is one, and those of other rounds are done. */
    private Table shown(Wall wall, RoomTable table) {
        List<Theme> themes = new ThemeTurns(wall.workshop()).themesAt(table, wall.step());
        AtTable own = silent.atTable(wall.workshop(), table, themes);
        return new Table(
                table.id(),
                wall.seen().worded(table.label()),
                ThemeShown.turnsOf(
                        wall.workshop(), wall.step(), table, wall.seen().language()),
                own.ideas(),
                own.plenary(),
                (long) wall.step().rules().tables().passes() * themes.size());
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
