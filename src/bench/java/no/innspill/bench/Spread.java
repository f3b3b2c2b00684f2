package no.innspill.bench;

import java.util.Locale;
import java.util.stream.LongStream;

/** Exact percentiles (nearest rank) of recorded nanoseconds, given in milliseconds. */
record Spread(long[] sorted) {

    static Spread of(LongStream nanos) {
        return new Spread(nanos.sorted().toArray());
    }

    double millis(double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(0, rank - 1)] / 1e6;
    }

    String text(double share) {
        return one(millis(share));
    }

    static String one(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.2f" : "%.1f", value) : "-";
    }
}
