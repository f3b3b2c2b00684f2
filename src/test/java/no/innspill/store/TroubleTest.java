package no.innspill.store;

import static no.innspill.Problems.refused;
import static no.innspill.Problems.refusedOnAPage;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people notice of a store in trouble. */
@QuarkusTest
class TroubleTest {

    @Inject
    Store store;

    @Inject
    Event<StoreChanged> changes;

    @Inject
    @Any
    StoreHealth health;

    private Room room;
    private Guest guest;

    @BeforeEach
    void aRoomAtWork() {
        room = Room.at(Room.COLLECT);
        guest = room.join();
    }

    /** From now on the store is like this, until the test is over. */
    private void is(Condition condition) {
        QuarkusMock.installMockForInstance(new Pretended(condition), store);
        changes.fire(new StoreChanged(condition));
    }

    @Test
    void theControlViewIsToldAtOnceAndTheParticipantsAreNot() {
        OpenScreen control = OpenScreen.of(room, room.facilitator(), "control");
        OpenScreen phone = OpenScreen.of(room, guest, "participant");
        is(Condition.FULL);
        String words = Messages.say(Language.NB, "store_full");
        control.await(frame -> frame.toString().contains(words));
        assertThat(room.facilitator()
                        .inBrowser()
                        .get("/w/" + room.code() + "/control")
                        .asString())
                .contains(words);
        assertThat(phone.said()).doesNotContain(words);
        control.close();
        phone.close();
    }

    @Test
    void whatIsTypedIsRefusedAndGivenBackAndTakenOnceItIsWellAgain() {
        is(Condition.FULL);
        String ideas = "/w/" + room.code() + "/ideas";
        refused(
                guest.post(ideas, "theme", room.school(), "text", "Digitalt førstevalg", "key", "k1"),
                503,
                "not_stored");
        var page = guest.inBrowser().post(ideas, "theme", room.school(), "text", "Digitalt førstevalg", "key", "k1");
        refusedOnAPage(page, 503, Language.NB, "refusal_not_stored");
        assertThat(page.asString()).contains("Digitalt førstevalg").contains("value=\"k1\"");
        is(Condition.WELL);
        assertThat(guest.post(ideas, "theme", room.school(), "text", "Digitalt førstevalg", "key", "k1")
                        .statusCode())
                .isEqualTo(201);
        assertThat(guest.mine().getList("ideas")).hasSize(1);
    }

    /** What is changed past the desk is refused by the same gate. */
    @Test
    void neitherIsAWorkshopMadeNorDeletedNorCopied() {
        is(Condition.READ_ONLY);
        var page = new Person().inBrowser().post("/workshops", "template", "blank", "title", "Skole i endring");
        refusedOnAPage(page, 503, Language.NB, "refusal_not_stored");
        assertThat(page.asString()).contains("Skole i endring");
        String workshop = "/w/" + room.code();
        refused(room.facilitator().post(workshop + "/copies", "key", "k2"), 503, "not_stored");
        refused(room.facilitator().delete(workshop), 503, "not_stored");
        is(Condition.WELL);
        assertThat(room.facilitator().get(workshop + "/control").statusCode()).isEqualTo(200);
    }

    @Test
    void whileTheDatabaseDoesNotAnswerNobodyAsksItAndEverybodyIsToldSo() {
        is(Condition.SHUT);
        String workshop = "/w/" + room.code();
        refused(guest.get(workshop + "/mine"), 503, "out_of_reach");
        refusedOnAPage(guest.inBrowser().get(workshop), 503, Language.NB, "refusal_out_of_reach");
        refused(guest.post(workshop + "/ideas", "theme", room.school(), "text", "Ennå her"), 503, "not_stored");
        is(Condition.WELL);
        assertThat(guest.get(workshop + "/mine").statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverLeadsIsToldOnThePageThatCannotBeShownWhatIsWrong() {
        is(Condition.SHUT);
        String control = "/w/" + room.code() + "/control";
        String words = Messages.say(Language.NB, "store_shut");
        var page = room.facilitator().inBrowser().get(control);
        refusedOnAPage(page, 503, Language.NB, "refusal_out_of_reach");
        assertThat(page.asString()).contains(words).doesNotContain(Messages.say(Language.NB, "refusal_title_503"));
        assertThat(guest.inBrowser().get("/w/" + room.code()).asString()).doesNotContain(words);
        is(Condition.WELL);
    }

    @Test
    void healthSaysWhatIsWrongInOneWord() {
        is(Condition.GONE);
        HealthCheckResponse response = health.call();
        assertThat(response.getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
        assertThat(response.getData().orElseThrow())
                .containsOnlyKeys("condition")
                .containsValue("gone");
        is(Condition.NEARLY_FULL);
        assertThat(health.call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
    }
}
