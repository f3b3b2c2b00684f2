package no.innspill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;

/** Reads a ranking off a page. */
final class Rankings {

    private Rankings() {}

    /** The rows stand so, each as "rank text". */
    static void stand(Locator rows, List<String> expected) {
        assertThat(rows).hasCount(expected.size());
        List<String> read = rows.all().stream()
                .map(row -> words(row.locator("td").first()) + " " + words(row.locator("th")))
                .toList();
        assertThat(read).isEqualTo(expected);
    }

    private static String words(Locator cell) {
        return String.valueOf(cell.textContent()).strip();
    }
}
