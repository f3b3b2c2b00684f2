package no.innspill.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import no.innspill.Database;
import no.innspill.Person;
import no.innspill.language.Language;
import no.innspill.signin.AllOffered;
import no.innspill.signin.Organiser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages that are there only where somebody has set it are HTML without a fault, too. */
@QuarkusTest
@TestProfile(AllOffered.class)
class OrganisersHtmlTest {

    @BeforeEach
    void needTheChecker() {
        Faults.needTheChecker();
    }

    @Test
    void whateverIsOfferedIsWhole(@TempDir Path folder) throws SQLException {
        Organiser owner = Organiser.named("whole").signIn();
        String code = owner.start("Delt <arbeid> & \"mer\"");
        String nobodys = owner.start("Ingens");
        Database.change("delete from organiser where workshop_id = (select id from workshop where code = ?)", nobodys);
        Organiser colleague = Organiser.named("whole too").signIn();
        colleague.post(owner.share(code));
        colleague.get("/mine/" + code);
        String share = owner.share(code);
        Person signedOut = new Person(owner);
        signedOut.cookies().remove("innspill-sign-in");
        Person nobody = new Person().inBrowser();

        Collected collected = new Collected();
        for (Language language : Language.values()) {
            String lang = "?lang=" + language.tag();
            String sharing = "/w/" + code + "/control/colleagues" + lang;
            for (Response answer : List.of(
                    owner.get("/" + lang),
                    colleague.get("/" + lang),
                    nobody.get("/" + lang),
                    owner.get(sharing),
                    colleague.get(sharing),
                    signedOut.get(sharing),
                    owner.get("/w/" + nobodys + "/control/colleagues" + lang),
                    colleague.get(share + lang),
                    nobody.get(share + lang),
                    nobody.get("/mine/" + code + lang),
                    nobody.get("/sign-in/back" + lang + "&error=access_denied"),
                    owner.get("/w/" + code + "/webhooks" + lang),
                    owner.post(
                            "/w/" + code + "/webhooks" + lang, "address", "https://localhost:1/" + language.tag()))) {
                assertThat(collected.page("page " + collected.pages().size() + lang, answer))
                        .isTrue();
            }
        }
        assertThat(collected.page("signed out", owner.post("/sign-in?_method=DELETE")))
                .isTrue();
        assertThat(collected.pages()).hasSizeGreaterThan(36);
        assertThat(Faults.in(collected, folder)).isEmpty();
    }
}
