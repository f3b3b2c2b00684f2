package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import no.innspill.Database;
import no.innspill.Room;
import no.innspill.desk.WentBack;
import org.junit.jupiter.api.Test;

/** Somebody puts an older database in the place of the one that pages have seen: they show what there is, and go on with that. */
@QuarkusTest
class PutBackTest extends BrowserTest {

    @Inject
    Event<WentBack> setbacks;

    @Test
    void aPageThatIsAheadOfTheServerShowsWhatIsThereAndGoesOn() throws SQLException {
        Room room = Room.at(Room.COLLECT);
        ParticipantPage anne = participant(room, Device.PHONE);
        anne.post(1, "Skrevet før kopien");
        anne.post(1, "Skrevet etter kopien");
        Database.change(
                "delete from idea where text = 'Skrevet etter kopien' and workshop_id ="
                        + " (select id from workshop where code = ?)",
                room.code());
        Database.change(
                "update workshop set revision = revision - 1, shown_revision = shown_revision - 1 where code = ?",
                room.code());
        setbacks.fire(new WentBack());
        assertThat(anne.card("Skrevet etter kopien")).hasCount(0);
        assertThat(anne.mine("Skrevet etter kopien")).hasCount(0);
        assertThat(anne.mine("Skrevet før kopien")).isVisible();
        room.join().post(room.school(), "Skrevet på nytt");
        assertThat(anne.card("Skrevet på nytt")).hasCount(1);
        anne.post(1, "Og jeg også");
        assertThat(anne.mine("Og jeg også")).isVisible();
        anne.screen().forgive();
    }
}
