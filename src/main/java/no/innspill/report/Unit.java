package no.innspill.report;

/** What is counted in a vote: people, or devices where several people share one and it has one ballot. */
public enum Unit {
    PEOPLE,
    DEVICES;

    /** The key of a sentence that has another wording for each. */
    public String of(String people, String devices) {
        return this == PEOPLE ? people : devices;
    }
}
