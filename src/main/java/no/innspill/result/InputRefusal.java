package no.innspill.result;

/** Why what was typed or chosen is not taken, whatever it was for. */
public enum InputRefusal implements Refusal {
    TEXT_EMPTY(422),
    TEXT_TOO_LONG(422),
    PICKED_TOO_MANY(422),
    NO_SUCH_CHOICE(422),
    NO_SUCH_ENTRY(404),
    NUMBER_OUT_OF_RANGE(422),
    TOO_MANY(409),
    TOO_FEW(409);

    private final int status;

    InputRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
