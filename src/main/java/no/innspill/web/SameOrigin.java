package no.innspill.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Tells our own pages from other sites': by what the browser says of the request, which a site cannot forge. */
public final class SameOrigin {

    private SameOrigin() {}

    /**
     * Whether a change may come from there. Browsers send at least one of the two headers with every form and script; a
     * program sends neither, and carries no cookies it was not given on purpose.
     *
     * @param site the header {@code Sec-Fetch-Site}
     * @param origin the header {@code Origin}
     * @param authority our own host and port as the browser wrote them
     */
    public static boolean allows(@Nullable String site, @Nullable String origin, @Nullable String authority) {
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        return origin == null || isOurs(origin, authority);
    }

    private static boolean isOurs(String origin, @Nullable String authority) {
        try {
            String theirs = URI.create(origin).getAuthority();
            return theirs != null && theirs.equalsIgnoreCase(authority);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
