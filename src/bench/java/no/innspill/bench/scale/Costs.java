package no.innspill.bench.scale;

/**
 * What one of each takes, measured on two cores of the benchmark's machine ({@code docs/benchmark.md}) with the options of
 * README's command. All of it can be set, {@code -Dscale.send-micros=11}, to work it out for another machine.
 *
 * @param sendMicros processor time, in microseconds, of one frame on one socket
 * @param changeMillis processor time of one command and what is drawn of it, in milliseconds, but for sending
 * @param drawMillis time that passes while a frame is drawn, in milliseconds
 * @param idleMicros processor time of an open screen for each second, in microseconds
 * @param pageMillis processor time of a page that comes back with its socket, board and what is its own
 * @param screenKilobytes memory of an open screen, the socket's buffers in the kernel left out
 * @param nodeMegabytes memory of a node without screens
 * @param frameBytes of a frame with one idea
 * @param beatBytes of a heartbeat, one in a second, with what TCP and IP put around it
 * @param restMillis after a frame of a workshop has reached its screens, at least; else as long as it took
 * @param longestRestMillis however long it took
 * @param commitsPerSecond that one database announces; NOTIFY lets one commit after the other
 * @param commitMillis of one writer's transaction, which a workshop has one of at a time
 */
record Costs(
        double sendMicros,
        double changeMillis,
        double drawMillis,
        double idleMicros,
        double pageMillis,
        double screenKilobytes,
        double nodeMegabytes,
        double frameBytes,
        double beatBytes,
        double restMillis,
        double longestRestMillis,
        double commitsPerSecond,
        double commitMillis) {

    static Costs fromSystem() {
        return new Costs(
                number("send-micros", 13.3),
                number("change-millis", 9),
                number("draw-millis", 4),
                number("idle-micros", 50),
                number("page-millis", 8.4),
                number("screen-kilobytes", 17),
                number("node-megabytes", 350),
                number("frame-bytes", 923),
                number("beat-bytes", 90),
                number("rest-millis", 10),
                number("longest-rest-millis", 250),
                number("commits-per-second", 500),
                number("commit-millis", 5));
    }

    /** How long a workshop's feed rests after a frame that took so long, as {@code live/Flushes} has it. */
    double restAfter(double took) {
        return Math.min(longestRestMillis, Math.max(restMillis, took));
    }

    static double number(String name, double usual) {
        return Double.parseDouble(System.getProperty("scale." + name, String.valueOf(usual)));
    }
}
