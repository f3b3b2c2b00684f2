package no.innspill.web;

import org.jspecify.annotations.Nullable;

/**
 * A browser has given up its control cookie. The secret in it is as good as it was, elsewhere.
 *
 * @param hand what that browser is known by, as {@link Caller#hand} has it; null for a program without
 */
public record SignedOut(String code, String controlHash, @Nullable String hand) {}
