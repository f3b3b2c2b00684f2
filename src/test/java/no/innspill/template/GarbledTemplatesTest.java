package no.innspill.template;

import static org.assertj.core.api.Assertions.assertThat;

import no.innspill.Garbled;
import org.junit.jupiter.api.Test;

class GarbledTemplatesTest {

    @Test
    void aFileIsReadOrItsFaultsAreNamed() {
        String valid = TemplateWriter.write(BuiltInTemplates.named("ekommune").orElseThrow());
        Garbled.of(valid, 800).forEach(file -> {
            Read read = TemplateReader.read(file);
            if (read instanceof Read.Faulty faulty) {
                assertThat(faulty.problems()).as(file).isNotEmpty();
            } else {
                WorkshopTemplate template = ((Read.Ok) read).template();
                assertThat(TemplateReader.read(TemplateWriter.write(template)))
                        .as(file)
                        .isEqualTo(read);
            }
        });
    }
}
