package no.innspill.screen;

/**
 * Screens of a workshop were opened or closed.
 *
 * @param here on this node, and not on another one
 */
public record ScreensChanged(String code, boolean here) {}
