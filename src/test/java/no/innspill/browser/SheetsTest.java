package no.innspill.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import no.innspill.Room;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** What is printed for the middle of a table: on A4 and on US letter. */
@QuarkusTest
class SheetsTest extends BrowserTest {

    /** Inside the margins, in CSS pixels: 174 mm of A4. Letter paper is wider. */
    private static final int NARROWEST = 657;

    @Test
    void theWholeCodeIsOnEverySheetWhicheverItIs() {
        Room room = Room.of("/rooms/tables.yaml");
        Screen screen = screen(Device.LAPTOP);
        ControlPage.open(screen, room);
        for (String sheets : List.of("sheet", "tables")) {
            Page page = screen.open("/w/" + room.code() + "/paper/" + sheets).page();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.setViewportSize(NARROWEST, 900);
            page.evaluate("document.querySelectorAll('.code').forEach(code => code.textContent = 'WWW-WWW')");
            assertThat(page.locator(".sheet-pair").count()).isPositive();
            for (Locator pair : page.locator(".sheet-pair").all()) {
                BoundingBox code = written(pair.locator(".code"));
                BoundingBox picture = pair.locator(".qr").boundingBox();
                assertThat(code.x + code.width).as(sheets).isLessThanOrEqualTo(NARROWEST);
                assertThat(code.y + code.height).as(sheets).isLessThanOrEqualTo(picture.y);
                assertThat(code.height).as("large").isGreaterThan(80);
                assertThat(picture.width).as("large").isGreaterThan(300);
            }
        }
    }

    @Test
    void eachTableHasOneSheetOfWhicheverPaper() throws IOException {
        Room room = Room.of("/rooms/tables.yaml");
        Screen screen = screen(Device.LAPTOP);
        ControlPage.open(screen, room);
        Page page = screen.open("/w/" + room.code() + "/paper/tables").page();
        int tables = page.locator(".sheet-table").count();
        for (String format : List.of("A4", "Letter")) {
            byte[] pdf = page.pdf(new Page.PdfOptions().setFormat(format));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).as(format).isEqualTo(tables);
            }
        }
    }

    /** What the words take, and not the box that they may overflow. */
    private static BoundingBox written(Locator words) {
        Object sides = words.evaluate(
                "words => { const range = document.createRange(); range.selectNodeContents(words);"
                        + " const box = range.getBoundingClientRect(); return [box.x, box.y, box.width, box.height]; }");
        List<?> numbers = (List<?>) sides;
        BoundingBox box = new BoundingBox();
        box.x = ((Number) numbers.get(0)).doubleValue();
        box.y = ((Number) numbers.get(1)).doubleValue();
        box.width = ((Number) numbers.get(2)).doubleValue();
        box.height = ((Number) numbers.get(3)).doubleValue();
        return box;
    }
}
