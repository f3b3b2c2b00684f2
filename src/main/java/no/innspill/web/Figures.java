package no.innspill.web;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/**
 * What the figures say of requests: the pattern of an address and one of the methods there are. An address as it was sent
 * would give away join codes, and an invented method would be one series more for as long as the server runs.
 */
class Figures {

    private static final String OTHER = "other";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final Set<String> ADDRESSES =
            Set.of("/", "/workshops", "/rehearsals", "/runs", "root", "NOT_FOUND", "REDIRECTION", "UNKNOWN");
    private static final List<String> PATTERNS = List.of("/{", "/w/{", "/live/{");

    @Produces
    @Singleton
    MeterFilter onlyPatterns() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                return id.getName().startsWith("http.server") ? folded(id) : id;
            }
        };
    }

    static Meter.Id folded(Meter.Id id) {
        return id.replaceTags(id.getTags().stream().map(Figures::folded).toList());
    }

    private static Tag folded(Tag tag) {
        return switch (tag.getKey()) {
            case "method" -> METHODS.contains(tag.getValue()) ? tag : Tag.of("method", OTHER);
            case "uri" -> isPattern(tag.getValue()) ? tag : Tag.of("uri", OTHER);
            default -> tag;
        };
    }

    private static boolean isPattern(String address) {
        return ADDRESSES.contains(address) || PATTERNS.stream().anyMatch(address::startsWith);
    }
}
