package no.innspill.workshop;

import java.util.Locale;

/** Why a request was turned down: an expected answer, not a fault. Its words are {@code refusal_<code>} in the bundles. */
public enum Refusal {
    NO_SUCH_WORKSHOP(404),
    NO_SUCH_PAGE(404),
    WORKSHOP_ENDED(410),
    DOOR_CLOSED(403),
    ROOM_FULL(409),
    MAY_NOT_START(403),
    WRONG_PASSPHRASE(403),
    TOO_MANY_WORKSHOPS(429),
    NO_SPACE_LEFT(507),
    NOT_JOINED(401),
    NOT_FACILITATOR(401),
    NOT_PROJECTOR(401),
    FROM_ANOTHER_SITE(403),
    NOT_READABLE(400),
    SAID_TWICE(400),
    NOT_OUR_ADDRESS(421),
    NOT_ALLOWED(405),
    TOO_SLOW(408),
    TOO_LARGE(413),
    NOT_A_FORM(415),
    KEY_USED(422),
    TOO_FAST(429),
    IDEAS_TOO_FAST(429),
    GUESSED_TOO_OFTEN(429),
    TOO_MANY_SCREENS(429),
    BUSY(503),
    NOT_STORED(503),
    OUT_OF_REACH(503),
    RESTARTING(503),
    FAULT(500),
    NOT_DELETED(503),

    STEP_CLOSED(409),
    NOT_IN_THIS_STEP(409),
    NOT_THIS_THEME(409),
    NO_SUCH_STEP(404),
    NO_MORE_STEPS(409),
    NO_SUCH_THEME(404),
    NO_SUCH_TAG(422),
    NO_SUCH_AFFILIATION(422),
    NO_SUCH_TABLE(422),
    PEOPLE_HAVE_VOTED(409),

    TEXT_EMPTY(422),
    TEXT_TOO_LONG(422),
    PAPER_TOO_LONG(422),
    PAPER_TOO_MANY(422),
    NO_SUCH_IDEA(404),
    NO_SUCH_GROUP(404),
    IDEA_CHANGED(409),
    IDEAS_SPENT(409),
    BOARD_FULL(409),
    POSTS_STOPPED(403),
    NO_AUTHOR(409),
    NOT_YOURS(403),
    IDEAS_NOT_SHOWN(409),
    NOTHING_PICKED(422),
    PICKED_TOO_MANY(422),
    RUNS_TOO_LARGE(422),
    STANDS_ELSEWHERE(409),
    VOTES_WOULD_BE_LOST(409),
    AT_DIFFERENT_TABLES(409),
    PASSED_ENOUGH(409),
    NOT_AT_TABLES(409),
    AT_NO_TABLE(409),
    NOTHING_TO_PASS(409),
    ALL_PASSED(409),
    TIED_AT_TOP(409),

    SLIP_NEEDED(403),
    NO_SUCH_SLIP(422),
    SLIP_USED(409),

    BUDGET_SPENT(409),
    ITEM_FULL(409),
    NO_DOT_THERE(409),
    NO_SUCH_RANK(422),
    NOT_ON_THE_BALLOT(409),
    ALREADY_SPENT(409),
    ALREADY_ON_ONE_ITEM(409),

    NO_SUCH_MEASURE(404),
    MEASURE_CHANGED(409),
    NO_SUCH_CHOICE(422),
    NOT_IN_MATRIX(409),

    NO_SUCH_ENTRY(404),
    THEME_HAS_IDEAS(409),
    THEME_HAS_VOTES(409),
    THEME_OF_ITS_OWN_STEP(409),
    TAG_ON_IDEAS(409),
    TAG_ON_MEASURES(409),
    AFFILIATION_CHOSEN(409),
    TABLE_IN_USE(409),
    BALLOTS_CAST(409),
    NO_SUCH_BALLOT_RULE(422),
    STEP_IS_CURRENT(409),
    STEP_HAS_VOTES(409),
    NO_SUCH_KIND(422),
    NO_SUCH_METHOD(422),
    NO_SUCH_LANGUAGE(422),
    LABEL_TAKEN(409),
    PLAN_CHANGED(409),

    NOTHING_TO_UNDO(409),
    UNDO_TOO_LATE(409),

    NO_SUCH_DAY(422),
    NUMBER_OUT_OF_RANGE(422),
    TOO_MANY(409),
    TOO_FEW(409),
    NO_SUCH_TEMPLATE(422),
    TEMPLATE_FAULTY(422),
    NO_SUCH_ADDRESS(422),
    NO_TIMER(409);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    /** The HTTP status of the answer. */
    public int status() {
        return status;
    }

    /** The code programs read, for example {@code budget_spent}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
