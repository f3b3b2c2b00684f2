package no.innspill.openwalls;

import java.util.Optional;

/**
 * A wall has said what it shows, or that nobody sees it any longer.
 *
 * @param wall by what it calls itself
 * @param shown nothing where it is gone
 * @param here on this node, and not on another one
 */
public record WallTold(String code, String wall, Optional<WallShown> shown, boolean here) {}
