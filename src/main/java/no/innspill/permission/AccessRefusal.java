package no.innspill.permission;

import no.innspill.result.Refusal;

/** Why somebody may not do or see what they asked for. */
public enum AccessRefusal implements Refusal {
    MAY_NOT_START(403),
    SIGN_IN_FIRST(403),
    NOT_YOURS_TO_START(403),
    WRONG_PASSPHRASE(403),
    TOO_MANY_WORKSHOPS(429),
    NO_SPACE_LEFT(507),
    NOT_JOINED(401),
    NOT_FACILITATOR(401),
    NOT_PROJECTOR(401),
    BEYOND_THIS_LINK(403),
    NOT_BY_PROGRAM(403),
    ONLY_ITS_OWNER(403),
    NOT_THE_NEWEST_LINK(403),
    FROM_ANOTHER_SITE(403);

    private final int status;

    AccessRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
