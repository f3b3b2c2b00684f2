package no.innspill.idea;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why an idea was hidden. Its words are {@code moderation_reason_<code>} in the bundles. */
public enum HidingReason {
    PERSONAL,
    OFFENSIVE,
    OFF_TOPIC,
    REPEATED,
    OTHER,
    /** Those who led the conversation that it comes from had turned it down. */
    REJECTED,
    /** No reason was picked (yet). */
    UNSAID;

    public static Optional<HidingReason> of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
