package no.innspill.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;

class ReleaseTest {

    private static Release built(String commit, String dirty) {
        Properties built = new Properties();
        built.setProperty("git.commit.id.abbrev", commit);
        built.setProperty("git.dirty", dirty);
        return Release.of("1.2.0", built);
    }

    @Test
    void itNamesItsVersionAndTheCommitItWasBuiltFrom() {
        assertThat(built("75dcf72867", "false")).hasToString("Innspill 1.2.0 (75dcf72867)");
    }

    @Test
    void sourceThatHadBeenChangedIsNoCommit() {
        assertThat(built("75dcf72867", "true").commit()).isEqualTo("75dcf72867+");
    }

    @Test
    void withoutGitThereIsNoCommitAndStillAVersion() {
        assertThat(Release.of("1.2.0", new Properties())).hasToString("Innspill 1.2.0");
    }
}
