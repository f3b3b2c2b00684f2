package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import no.innspill.Room;
import no.innspill.language.Language;

/** A participant's phone or laptop. Themes are numbered from 1, as on the page. */
final class ParticipantPage extends ViewPage {

    private ParticipantPage(Screen screen, Language language) {
        super(screen, language);
    }

    /** Opens the workshop's address, chooses a language and joins. */
    static ParticipantPage joining(Screen screen, Room room, Language language) {
        ParticipantPage page = in(screen, language);
        screen.open("/" + room.code());
        screen.page().locator("a[hreflang=" + language.tag() + "]").click();
        page.button("join_join").click();
        return page.live();
    }

    /** The page as it is, for somebody who is on it already. */
    static ParticipantPage in(Screen screen, Language language) {
        return new ParticipantPage(screen, language);
    }

    ParticipantPage live() {
        isLive();
        return this;
    }

    Locator connection() {
        return page().locator("#connection");
    }

    Locator tab(int theme) {
        return page().getByRole(AriaRole.TAB).nth(theme - 1);
    }

    ParticipantPage open(int theme) {
        tab(theme).click();
        assertThat(panel(theme)).isVisible();
        return this;
    }

    Locator panel(int theme) {
        return page().locator("[data-panel]").nth(theme - 1);
    }

    Locator box(int theme) {
        return panel(theme).getByLabel(say("board_your_idea"));
    }

    Locator sendButton(int theme) {
        return button(panel(theme), "board_send");
    }

    /** Writes an idea, sends it and waits until it is there. */
    ParticipantPage post(int theme, String text) {
        open(theme);
        box(theme).fill(text);
        sendButton(theme).click();
        assertThat(mine(text)).isVisible();
        assertThat(box(theme)).hasValue("");
        return this;
    }

    Locator ideas(int theme) {
        return panel(theme).locator("[data-ideas] > li");
    }

    Locator mine(String text) {
        return page().locator("#mine li[id]").filter(new Locator.FilterOptions().setHasText(text));
    }

    void edit(String text, String better) {
        openEdit(text).fill(better);
        button(page().locator("#mine details[open]"), "board_save").click();
        assertThat(mine(better)).isVisible();
    }

    /** Opens the box in which an idea of mine is changed. */
    Locator openEdit(String text) {
        Locator summary = mine(text).getByText(say("board_edit"), new Locator.GetByTextOptions().setExact(true));
        summary.click();
        return page().locator("#mine details[open]").getByLabel(say("board_edit_label"));
    }

    void withdraw(String text) {
        button(mine(text), "board_withdraw").click();
        confirm();
        assertThat(mine(text)).hasCount(0);
    }

    Locator voteButton(String text) {
        return button("board_vote_name", text).or(button("board_voted_name", text));
    }

    ParticipantPage vote(String text) {
        assertThat(voteButton(text)).hasAttribute("aria-pressed", "false");
        voteButton(text).click();
        assertThat(voteButton(text)).hasAttribute("aria-pressed", "true");
        return this;
    }

    ParticipantPage takeBack(String text) {
        assertThat(voteButton(text)).hasAttribute("aria-pressed", "true");
        voteButton(text).click();
        assertThat(voteButton(text)).hasAttribute("aria-pressed", "false");
        return this;
    }

    void hasLeft(int theme, int votes) {
        String words = votes == 0
                ? say("board_left_none")
                : votes == 1 ? say("board_left_one") : counting("board_left", votes);
        assertThat(panel(theme).locator("[data-left-in]")).hasText(words);
    }

    Locator turnout(int theme) {
        return panel(theme).locator("[id^=turnout-]");
    }

    Locator count(int theme) {
        return panel(theme).locator("[id^=count-]");
    }

    /** The texts that were kept when their box went away. */
    Locator kept() {
        return page().locator("#kept").getByRole(AriaRole.TEXTBOX);
    }

    Locator ranking(int theme) {
        return panel(theme).locator("table tbody tr");
    }
}
