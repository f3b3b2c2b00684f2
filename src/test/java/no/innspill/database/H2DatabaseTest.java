package no.innspill.database;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class H2DatabaseTest extends DatabaseBehaviour {

    @Override
    String product() {
        return "H2";
    }
}
