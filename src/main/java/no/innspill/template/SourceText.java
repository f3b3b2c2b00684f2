package no.innspill.template;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/** A template file as text: not too big, and without characters that deceive or disturb. */
record SourceText(String text) {

    static SourceText of(String file) {
        return new SourceText(file.startsWith("\uFEFF") ? file.substring(1) : file);
    }

    StringReader reader() {
        return new StringReader(text);
    }

    void check(Problems problems) {
        if (text.getBytes(StandardCharsets.UTF_8).length > Limits.FILE_BYTES) {
            problems.add(1, 1, Fault.TOO_BIG, Limits.FILE_BYTES / 1024);
        } else {
            checkCharacters(problems);
        }
    }

    private void checkCharacters(Problems problems) {
        int number = 0;
        for (String line : text.split("\r\n|\n|\r", -1)) {
            number++;
            int[] characters = line.codePoints().toArray();
            for (int i = 0; i < characters.length; i++) {
                if (Characters.isRefused(characters[i])) {
                    report(characters[i], number, i + 1, problems);
                }
            }
        }
    }

    private static void report(int character, int line, int column, Problems problems) {
        if (character == Characters.REPLACEMENT) {
            problems.add(line, column, Fault.NOT_UTF8);
        } else {
            problems.add(line, column, Fault.BAD_CHARACTER, Characters.named(character));
        }
    }
}
