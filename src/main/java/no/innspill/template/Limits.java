package no.innspill.template;

/** How much a template may hold; texts are counted in Unicode characters, the columns of the database hold twice that. */
final class Limits {

    static final int FILE_BYTES = 256 * 1024;
    static final int DEPTH = 8;

    static final int TITLE = 200;
    static final int DESCRIPTION = 500;
    static final int QUESTION = 500;
    static final int LABEL = 100;
    static final int STEP_TEXT = 1000;

    static final int THEMES = 12;
    static final int QUESTIONS = 10;
    static final int LABELS = 20;
    static final int STEPS = 40;
    static final int LENGTHS = 6;

    static final int STEP_MINUTES = 240;
    static final int LENGTH_MINUTES = 480;
    static final int DOTS = 20;

    private Limits() {}
}
