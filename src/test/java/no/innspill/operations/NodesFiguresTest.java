package no.innspill.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import no.innspill.database.NeedsPostgres;
import no.innspill.database.PostgresProfile;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Each of several nodes tells all that one does, and how it gets on with the others. */
@QuarkusTest
@TestProfile(PostgresProfile.class)
@NeedsPostgres
class NodesFiguresTest extends FiguresTest {

    @Override
    boolean isOurs(String figure) {
        return true;
    }

    @Test
    void aNodeTellsThatItHearsTheOthers() {
        Awaitility.await().until(() -> sum("innspill_nodes_heard") == 1);
        Awaitility.await().until(() -> sum("innspill_nodes_housekeeping") == 1);
        assertThat(sum("innspill_nodes ")).isEqualTo(1);
        assertThat(sum("innspill_nodes_missed_total")).isNotNegative();
        assertThat(sum("innspill_nodes_setbacks_total")).isNotNegative();
    }
}
