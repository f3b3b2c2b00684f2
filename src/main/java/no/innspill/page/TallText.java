package no.innspill.page;

import io.quarkus.qute.TemplateExtension;

/** A text of so many lines that a card shows its beginning, and all of it to who asks. */
final class TallText {

    private static final int LINES = 10;

    private TallText() {}

    @TemplateExtension(matchName = "tall")
    static boolean isTall(String text) {
        return text.lines().count() > LINES;
    }
}
