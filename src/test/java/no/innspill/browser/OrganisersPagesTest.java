package no.innspill.browser;

import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.sql.SQLException;
import no.innspill.Database;
import no.innspill.Person;
import no.innspill.signin.AllOffered;
import no.innspill.signin.Organiser;
import org.junit.jupiter.api.Test;

/** The pages that are there only where somebody has set it keep nobody out, in the light and in the dark. */
@QuarkusTest
@TestProfile(AllOffered.class)
class OrganisersPagesTest extends BrowserTest {

    @Test
    void whoSignsInSharesAndIsSharedWithIsKeptOutNowhere() throws SQLException {
        Organiser owner = Organiser.named("judged").signIn();
        String code = owner.start("Delt arbeid");
        String nobodys = owner.start("Ingens");
        Database.change("delete from organiser where workshop_id = (select id from workshop where code = ?)", nobodys);
        Organiser colleague = Organiser.named("judged too").signIn();
        colleague.post(owner.share(code));
        colleague.get("/mine/" + code);
        String share = owner.share(code);
        String sharing = "/w/" + code + "/control/colleagues";
        Person signedOut = new Person(owner);
        signedOut.cookies().remove("innspill-sign-in");

        for (Device device : new Device[] {Device.PHONE, Device.LAPTOP}) {
            judge(device, owner, "/", sharing, "/w/" + nobodys + "/control/colleagues", "/w/" + code + "/control");
            judge(device, colleague, "/", sharing, share);
            judge(device, signedOut, sharing);
            judge(device, new Person(), "/", share);
        }
    }

    @Test
    void whoHasProgramsElsewhereToldIsKeptOutNowhere() {
        Organiser owner = Organiser.named("judged teller").signIn();
        String page = "/w/" + owner.start("Fortalt videre") + "/webhooks";
        owner.post(page, "address", "https://localhost:1/" + "langt/".repeat(20));
        for (Device device : new Device[] {Device.PHONE, Device.LAPTOP}) {
            Screen screen = as(owner, device);
            judge(screen.open(page));
            screen.page().locator("#webhook-address").fill("https://localhost:1/" + device);
            screen.page().locator("#webhook-new button").click();
            screen.page().locator("#secret").waitFor();
            judge(screen);
        }
    }

    private void judge(Device device, Person who, String... pages) {
        Screen screen = as(who, device);
        for (String page : pages) {
            judge(screen.open(page));
        }
    }

    private static void judge(Screen screen) {
        Accessible.inLight("offered", screen);
        Accessible.inTheDark("offered", screen);
    }

    /** A browser with the cookies that they have. */
    private Screen as(Person who, Device device) {
        Screen screen = screen(device).open("/");
        screen.context()
                .addCookies(who.cookies().entrySet().stream()
                        .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue())
                                .setUrl(screen.page().url()))
                        .toList());
        return screen;
    }
}
