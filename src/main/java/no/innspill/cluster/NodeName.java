package no.innspill.cluster;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import no.innspill.access.Secrets;
import no.innspill.store.DatabaseKind;

/** What this node is known by among the others, for as long as it runs. */
@ApplicationScoped
@IfBuildProperty(name = DatabaseKind.PROPERTY, stringValue = DatabaseKind.POSTGRESQL)
class NodeName {

    private final String name = Secrets.random();

    String get() {
        return name;
    }
}
