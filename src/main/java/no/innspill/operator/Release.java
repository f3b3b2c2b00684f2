package no.innspill.operator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * Which build this is.
 *
 * @param commit that it was built from, with a plus where the source had been changed; empty where nobody knows
 */
public record Release(String version, String commit) {

    private static final String BUILT_FROM = "META-INF/innspill-commit.properties";

    private static final class Known {
        private static final Release THIS = read();
    }

    public static Release current() {
        return Known.THIS;
    }

    private static Release read() {
        Properties built = new Properties();
        try (@Nullable InputStream file =
                        Thread.currentThread().getContextClassLoader().getResourceAsStream(BUILT_FROM)) {
            if (file != null) {
                built.load(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return of(
                ConfigProvider.getConfig()
                        .getOptionalValue("quarkus.application.version", String.class)
                        .orElse(""),
                built);
    }

    static Release of(String version, Properties built) {
        String commit = built.getProperty("git.commit.id.abbrev", "");
        boolean changed = Boolean.parseBoolean(built.getProperty("git.dirty"));
        return new Release(version, commit.isEmpty() || !changed ? commit : commit + "+");
    }

    /** {@code Innspill 1.2.0 (75dcf72867)}. */
    @Override
    public String toString() {
        return "Innspill " + version + (commit.isEmpty() ? "" : " (" + commit + ")");
    }
}
