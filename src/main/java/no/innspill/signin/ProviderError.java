package no.innspill.signin;

/** What a provider says that has gone wrong there. */
final class ProviderError {

    private ProviderError() {}

    /** What the protocol calls an error; whatever else stands in its place is nobody's to log. */
    static String spelt(String error) {
        return error.matches("[a-z_]{1,40}") ? error : "an error without a name";
    }
}
