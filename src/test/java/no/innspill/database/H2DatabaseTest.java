package no.innspill.database;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

@QuarkusTest
@DisabledIfSystemProperty(named = "database", matches = "postgresql", disabledReason = "of H2's own")
class H2DatabaseTest extends DatabaseBehaviour {

    @Override
    String product() {
        return "H2";
    }
}
