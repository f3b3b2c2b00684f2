package no.innspill.participant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.screen.Part;
import no.innspill.screen.Seen;
import no.innspill.workshop.Theme;

/** How many of a theme a table has passed on to the plenary, while it may. */
@ApplicationScoped
class PassedOn implements ThemeSection {

    @CheckedTemplate(basePath = "participant")
    static class Templates {
        static native TemplateInstance passed(AtTable table, long theme, String code);
    }

    private final OwnTable tables;

    PassedOn(OwnTable tables) {
        this.tables = tables;
    }

    @Override
    public Optional<String> draw(Seen seen, Theme theme) {
        return tables.of(seen)
                .filter(AtTable::passing)
                .map(table -> seen.render(Templates.passed(table, theme.id(), seen.code())));
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return changes.any(Kind.IDEA, Kind.CARDS, Kind.SPOTLIGHT);
    }

    @Override
    public Stream<Part> parts(Seen seen, Changes changes) {
        return seen.progress().showsIdeas()
                ? seen.workshop().turns().themesFrom(seen.viewpoint()).stream()
                        .flatMap(theme -> draw(seen, theme).stream().map(html -> Part.of("passed-" + theme.id(), html)))
                : Stream.empty();
    }
}
