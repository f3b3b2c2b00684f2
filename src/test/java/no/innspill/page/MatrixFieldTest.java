package no.innspill.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.innspill.page.MatrixField.Place;
import org.junit.jupiter.api.Test;

class MatrixFieldTest {

    private static final Path TEMPLATE = Path.of("src/main/resources/templates/page/chart.html");

    private final MatrixField field = MatrixField.DRAWN;

    /** Else the chart on the screen and the one in the report would come to differ. */
    @Test
    void theTemplateKnowsNoPlaceOfItsOwn() throws IOException {
        assertThat(Files.readString(TEMPLATE))
                .doesNotContainPattern(" (x|y|width|height|viewBox)=\"[^\"{]*[1-9]")
                .doesNotContainPattern(" d=\"[^\"]*[1-9]");
    }

    @Test
    void everythingStandsWithinTheDrawing() {
        assertThat(field.ticks()).hasSize(5).allSatisfy(tick -> {
            assertThat(tick.across().x()).isBetween(0, field.side());
            assertThat(tick.up().y()).isBetween(0, field.side());
        });
        assertThat(field.lines()).containsExactly(100, 200, 300, 400);
        Stream.of(field.hard(), field.first(), field.leave(), field.easy(), field.across())
                .forEach(this::isWithin);
    }

    private void isWithin(Place place) {
        assertThat(place.x()).isBetween(-field.left(), field.width() - field.left());
        assertThat(place.y()).isBetween(-field.top(), field.height() - field.top());
    }
}
