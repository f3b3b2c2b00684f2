package no.innspill.word;

/** What words and tables of a Word document look like, by the names by which Word offers it for editing. */
enum WordStyle {
    BODY("Body Text"),
    KICKER("Subtitle"),
    TITLE("Title"),
    CHAPTER("heading 1"),
    HEADING("heading 2"),
    THEME("Innspill Theme"),
    CAPTION("caption"),
    FIGURE("Innspill Figure"),
    FACT("Innspill Fact"),
    BULLET("List Bullet"),
    NUMBERED("List Number"),
    CONTENTS("TOC Heading"),
    CONTENTS_LINE("toc 1"),
    FOOTER("footer"),
    SECTION_END("Innspill Section End"),
    TABLE("Innspill Table"),
    TABLE_TEXT("Innspill Table Text"),
    TABLE_FIGURE("Innspill Table Figure"),
    TABLE_HEAD("Innspill Table Head"),
    TABLE_HEAD_FIGURE("Innspill Table Head Figure"),
    TABLE_NOTE("Innspill Table Note"),
    SMALL_TEXT("Innspill Table Text Small"),
    SMALL_FIGURE("Innspill Table Figure Small"),
    SMALL_HEAD("Innspill Table Head Small"),
    SMALL_HEAD_FIGURE("Innspill Table Head Figure Small"),
    SMALL_NOTE("Innspill Table Note Small"),
    STRONG("Strong"),
    NOTE("Innspill Note"),
    LINK("Hyperlink");

    private final String title;

    WordStyle(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
