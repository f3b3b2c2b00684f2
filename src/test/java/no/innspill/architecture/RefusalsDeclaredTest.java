package no.innspill.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.innspill.AllRefusals;
import no.innspill.result.Refusal;
import org.junit.jupiter.api.Test;

/** Each feature declares why it turns requests down; together they are what the protocol promises. */
class RefusalsDeclaredTest {

    private static final Path PROTOCOL = Path.of("docs/protocol.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([0-9, ]+) \\| (`.*) \\|$");
    private static final Pattern CODE = Pattern.compile("`([a-z_]+)`");

    @Test
    void noCodeIsDeclaredTwice() {
        assertThat(AllRefusals.declared())
                .extracting(Refusal::code)
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void theProtocolListsExactlyThese() throws IOException {
        Map<String, String> listed = new TreeMap<>();
        for (MatchResult row : rows(Files.readString(PROTOCOL))) {
            CODE.matcher(row.group(2)).results().forEach(code -> listed.put(code.group(1), row.group(1)));
        }
        Map<String, Integer> declared =
                AllRefusals.declared().stream().collect(Collectors.toMap(Refusal::code, Refusal::status));
        assertThat(listed.keySet()).isEqualTo(declared.keySet());
        listed.forEach((code, statuses) -> assertThat(statuses).as(code).contains(String.valueOf(declared.get(code))));
    }

    private static List<MatchResult> rows(String text) {
        return ROW.matcher(text).results().toList();
    }
}
