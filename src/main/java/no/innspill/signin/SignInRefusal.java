package no.innspill.signin;

import no.innspill.result.Refusal;

/** Why somebody is not signed in. */
public enum SignInRefusal implements Refusal {
    /** They have turned back at the provider, or it has turned them away. */
    SIGN_IN_DECLINED(403),
    /** It took too long, or was begun in another browser or another tab. */
    SIGN_IN_STALE(400),
    /** The provider's answer cannot be believed. */
    SIGN_IN_NOT_BELIEVED(400),
    /** The provider does not answer. */
    SIGN_IN_UNREACHABLE(503);

    private final int status;

    SignInRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
