package no.innspill.runs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import no.innspill.Garbled;
import no.innspill.archive.Archive;
import no.innspill.archive.ArchiveCheck;
import no.innspill.archive.ArchiveFile;
import no.innspill.archive.FaultyArchive;
import no.innspill.language.Language;
import no.innspill.report.Reported;
import no.innspill.template.WorkshopTemplate;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GarbledArchivesTest {

    @Test
    void aFileIsReadOrItsFaultsAreNamed() {
        String valid = new String(new Reported().get("report.json").asByteArray(), UTF_8);
        Garbled.of(valid, 800).forEach(file -> {
            try {
                Archive archive = ArchiveFile.read(file, Language.NB);
                WorkshopTemplate plan = new ArchiveCheck(archive, Language.NB).passed();
                assertThat(new Run(1, plan, archive).themes(Language.NB)).isNotEmpty();
            } catch (FaultyArchive e) {
                assertThat(e.problems()).as(file).isNotEmpty().isNotEqualTo(List.of(""));
            }
        });
    }
}
