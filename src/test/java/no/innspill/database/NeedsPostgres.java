package no.innspill.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import no.innspill.Needed;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips where there is no PostgreSQL for this machine, and says so. Where CI is true nothing is skipped: it fails instead. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsPostgres.Condition.class)
public @interface NeedsPostgres {

    final class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            String machine = system() + "-" + architecture();
            boolean there = Condition.class.getResource("/postgres-" + machine + ".txz") != null;
            if (there || Needed.isDemanded()) {
                return ConditionEvaluationResult.enabled("PostgreSQL for " + machine);
            }
            return ConditionEvaluationResult.disabled(
                    "No PostgreSQL binaries for " + machine + ": see the profiles in pom.xml");
        }

        private static String system() {
            String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
            return name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : name;
        }

        private static String architecture() {
            String name = System.getProperty("os.arch", "");
            return switch (name) {
                case "amd64" -> "x86_64";
                case "aarch64" -> "arm_64";
                default -> name;
            };
        }
    }
}
