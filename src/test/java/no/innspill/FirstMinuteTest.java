package no.innspill;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

/** What a server asks of itself so that its classes are known is what a room asks of it. */
@QuarkusTest
class FirstMinuteTest {

    @Inject
    EntityManager database;

    @Test
    void aWorkshopIsMadeAndSomebodyWritesInIt() throws Exception {
        long before = ideas();
        new FirstMinute(RestAssured.port).visit(true);
        assertThat(ideas()).isEqualTo(before + 1);
    }

    @Test
    void nothingIsMadeInADatabaseThatIsNotItsOwn() throws Exception {
        long before = workshops();
        new FirstMinute(RestAssured.port).visit(false);
        assertThat(workshops()).isEqualTo(before);
    }

    private long ideas() {
        return count("select count(i) from Idea i where i.text = 'Felles innlogging'");
    }

    private long workshops() {
        return count("select count(w) from Workshop w");
    }

    private long count(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery(query, Long.class).getSingleResult());
    }
}
