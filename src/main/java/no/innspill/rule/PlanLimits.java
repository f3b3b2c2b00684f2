package no.innspill.rule;

/** How much a template may hold; texts are counted in characters as people see them. */
public final class PlanLimits {

    public static final int FILE_BYTES = 256 * 1024;
    public static final int DEPTH = 8;

    public static final int TITLE = 200;
    public static final int SHORT_TITLE = 40;
    public static final int DESCRIPTION = 500;
    public static final int QUESTION = 500;
    public static final int EXAMPLE = 500;
    public static final int LABEL = 100;
    public static final int OCCASION = 200;
    public static final int REPORT_TEXT = 3000;
    public static final int STEP_TEXT = 1000;
    public static final int STEP_SCRIPT = 1000;
    public static final int STEP_NOTES = 1000;

    public static final int THEMES = 12;
    public static final int QUESTIONS = 10;
    public static final int EXAMPLES = 40;
    public static final int LABELS = 20;
    public static final int STEPS = 40;
    public static final int LENGTHS = 6;

    public static final int STEP_MINUTES = 240;
    public static final int LENGTH_MINUTES = 480;
    public static final int DOTS = 20;
    public static final int MATRIX_ITEMS = 12;
    public static final int TOP = 20;
    public static final int TABLES = 60;
    public static final int PASSES = 20;
    /** How many people may share a device. */
    public static final int PEOPLE = 30;

    private PlanLimits() {}
}
