package no.innspill.report;

import no.innspill.result.Refusal;

/** Why a file is no letterhead. */
public enum ReportRefusal implements Refusal {
    LETTERHEAD_NOT_WORD(422),
    LETTERHEAD_TOO_LARGE(422),
    LETTERHEAD_RUNS(422);

    private final int status;

    ReportRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
