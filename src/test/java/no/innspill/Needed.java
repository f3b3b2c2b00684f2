package no.innspill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;

/** What a test needs beside a JDK: where it is missing the test is skipped and says so, and fails where CI is true. */
public final class Needed {

    private Needed() {}

    public static boolean isDemanded() {
        return "true".equals(System.getenv("CI"));
    }

    /** @param missing what is missing, and how it is got */
    public static void here(boolean there, String missing) {
        assertThat(there || !isDemanded()).as(missing).isTrue();
        if (!there) {
            // Maven counts what is skipped, but says why in its report files only.
            System.out.println("Skipped. " + missing);
        }
        Assumptions.assumeTrue(there, missing);
    }
}
