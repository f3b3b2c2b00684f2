package no.innspill.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose ballot it is where several people share a device. */
public enum BallotRule {
    /** The device has one ballot, whoever sits around it. */
    DEVICE,
    /** Each person has one; the device is handed round. */
    PERSON;

    /** Its name in files and forms. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<BallotRule> named(String tag) {
        return Stream.of(values()).filter(rule -> rule.tag().equals(tag)).findFirst();
    }
}
