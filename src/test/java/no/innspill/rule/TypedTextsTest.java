package no.innspill.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.innspill.result.InputRefusal;
import no.innspill.result.Result;
import org.junit.jupiter.api.Test;

/** What is read before the desk says the same as what is read there. */
class TypedTextsTest {

    private static final Map<String, List<String>> FORM = Map.of(
            "title", List.of("  Skole\r\n og vei  ", "Andre"),
            "questions", List.of("Hva?\n  Hvorfor? "),
            "why", List.of("én\r\nto", "x".repeat(30)));

    private final TypedTexts texts = TypedTexts.of(FORM, "why");

    @Test
    void textsAreWhatTheyWouldBeOtherwise() {
        assertThat(texts.line("  Skole\r\n og vei  ", 100)).isEqualTo(Result.ok("Skole og vei"));
        assertThat(texts.line("  Hvorfor? ", 100)).isEqualTo(Result.ok("Hvorfor?"));
        assertThat(texts.paragraphs("én\r\nto", 100)).isEqualTo(Result.ok("én\nto"));
        assertThat(texts.paragraphs("x".repeat(30), 10)).isEqualTo(Result.refused(InputRefusal.TEXT_TOO_LONG, 20, 10));
        assertThat(texts.required("", 10)).isEqualTo(Result.refused(InputRefusal.TEXT_EMPTY));
    }

    @Test
    void aTextThatTheFormDoesNotHaveIsReadAllTheSame() {
        assertThat(texts.line(" Ny\ntittel", 100)).isEqualTo(Result.ok("Ny tittel"));
        assertThat(texts.paragraphs("a\r\nb", 2)).isEqualTo(Result.refused(InputRefusal.TEXT_TOO_LONG, 1, 2));
    }
}
