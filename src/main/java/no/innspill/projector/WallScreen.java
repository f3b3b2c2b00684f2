package no.innspill.projector;

import no.innspill.rule.StepKind;

/** What the wall can be. */
enum WallScreen {
    JOIN("join"),
    QUESTION("question", "questions-"),
    IDEAS("ideas", "ideas-"),
    VOTE("vote"),
    RESULTS("results", "ranking-"),
    RATING("rating"),
    MATRIX("matrix"),
    MEASURES("measures"),
    TABLES("tables"),
    TIMER("timer"),
    REPLAY("replay"),
    WORDS("text"),
    SPOTLIGHT("spotlight"),
    BLACK("black");

    private final String word;
    private final String lists;

    WallScreen(String word) {
        this(word, "");
    }

    WallScreen(String word, String lists) {
        this.word = word;
        this.lists = lists;
    }

    /** As the stylesheet and the scripts know it. */
    public String word() {
        return word;
    }

    /** Whether it is one list for each theme. */
    public boolean isByTheme() {
        return !lists.isEmpty();
    }

    /** The id of a theme's list, where it is by theme. */
    public String list(long theme) {
        return lists + theme;
    }

    /** How the day begins, rests and ends: on the deep ground of the start page. */
    public boolean isDeep(StepKind kind) {
        return switch (this) {
            case JOIN -> true;
            case TIMER -> kind == StepKind.PAUSE;
            case WORDS -> kind == StepKind.CLOSE;
            default -> false;
        };
    }
}
