package no.innspill.cluster;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;
import java.util.function.Predicate;
import no.innspill.screen.OpenScreens;
import no.innspill.screen.OpenScreens.Open;
import no.innspill.screen.Presence;
import no.innspill.store.DatabaseKind;
import no.innspill.workshop.Viewpoint;

/** Who has a view open on any node; a browser with tabs on two of them counts once. */
@Alternative
@Priority(1)
@ApplicationScoped
@IfBuildProperty(name = DatabaseKind.PROPERTY, stringValue = DatabaseKind.POSTGRESQL)
class ScreensEverywhere implements Presence {

    private final OpenScreens here;
    private final NeighboursScreens elsewhere;

    ScreensEverywhere(OpenScreens here, NeighboursScreens elsewhere) {
        this.here = here;
        this.elsewhere = elsewhere;
    }

    @Override
    public int connected(String code, String view) {
        return count(code, elsewhere.owners(code, view), open -> open.view().equals(view));
    }

    @Override
    public int connected(String code, String view, Viewpoint viewpoint) {
        return count(
                code,
                elsewhere.owners(code, view, viewpoint),
                open -> open.view().equals(view) && open.viewpoint().equals(viewpoint));
    }

    private int count(String code, Set<Long> owners, Predicate<Open> wanted) {
        here.of(code).stream().filter(wanted).map(Owner::number).forEach(owners::add);
        return owners.size();
    }
}
