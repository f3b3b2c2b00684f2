package no.innspill.template;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import no.innspill.language.Cleaning;
import no.innspill.rule.PlanLimits;

/** A template file as text: not too big, and without characters that nobody sees and that YAML does not know. */
record SourceText(String text) {

    /** What an editor leaves where the file was not saved as UTF-8. */
    private static final int REPLACEMENT = 0xFFFD;

    static SourceText of(String file) {
        return new SourceText(file.length() > PlanLimits.FILE_BYTES ? file : Cleaning.file(file));
    }

    StringReader reader() {
        return new StringReader(text);
    }

    void check(TemplateProblems problems) {
        if (text.getBytes(StandardCharsets.UTF_8).length > PlanLimits.FILE_BYTES) {
            problems.add(1, 1, Fault.TOO_BIG, PlanLimits.FILE_BYTES / 1024);
        } else if (text.indexOf(REPLACEMENT) >= 0) {
            checkEncoding(problems);
        }
    }

    private void checkEncoding(TemplateProblems problems) {
        int number = 0;
        for (String line : text.split("\r\n|\n|\r", -1)) {
            number++;
            int[] characters = line.codePoints().toArray();
            for (int i = 0; i < characters.length; i++) {
                if (characters[i] == REPLACEMENT) {
                    problems.add(number, i + 1, Fault.NOT_UTF8);
                }
            }
        }
    }
}
