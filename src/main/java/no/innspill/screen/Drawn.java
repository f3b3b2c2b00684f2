package no.innspill.screen;

import io.quarkus.qute.RawString;

/** A region as it was drawn, for the frame of a board that says where it stands. */
public record Drawn(String id, RawString html) {

    public static Drawn of(Region region, Seen seen) {
        return new Drawn(region.id(), new RawString(region.drawOrHold(seen)));
    }
}
