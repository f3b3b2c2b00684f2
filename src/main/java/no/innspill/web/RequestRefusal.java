package no.innspill.web;

import no.innspill.result.Refusal;

/** Why a request is not answered as it was meant, whatever it asked for. */
public enum RequestRefusal implements Refusal {
    NO_SUCH_PAGE(404),
    NOT_READABLE(400),
    SAID_TWICE(400),
    TOKEN_IN_ADDRESS(400),
    NOT_OUR_ADDRESS(421),
    NOT_ALLOWED(405),
    TOO_SLOW(408),
    TOO_LARGE(413),
    ADDRESS_TOO_LONG(414),
    HEADERS_TOO_LARGE(431),
    NOT_A_FORM(415),
    OUT_OF_REACH(503),
    RESTARTING(503),
    FAULT(500);

    private final int status;

    RequestRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
