package no.innspill.store;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/** A store in trouble fails whoever asks it for something, each in a hundred lines: in the log each has one, with the reason. */
@LoggingFilter(name = "briefly")
public final class Briefly implements Filter {

    /** What is logged in place of a failure: the same without where in the program it was. */
    private static final class Reason extends Exception {

        private static final long serialVersionUID = 1L;

        Reason(Throwable innermost) {
            super(String.valueOf(innermost.getMessage()).lines().findFirst().orElse(""), null, false, false);
        }

        @Override
        @SuppressWarnings("OverrideThrowableToString") // The log prints this one, and its class says nothing.
        public String toString() {
            return String.valueOf(getMessage());
        }
    }

    /**
     * What the server does by itself, at set times or after a commit: it is done again soon, or asked for by the screens, and
     * how the store is doing is said by itself.
     */
    private static boolean isByItself(LogRecord logged) {
        String name = String.valueOf(logged.getLoggerName());
        return name.startsWith("io.quarkus.scheduler") || name.startsWith("no.innspill.live");
    }

    @Override
    public boolean isLoggable(LogRecord logged) {
        Throwable fault = logged.getThrown();
        if (fault != null && isByItself(logged) && StoreFaults.pass(fault)) {
            return false;
        }
        if (fault != null) {
            StoreFaults.reason(fault).ifPresent(reason -> logged.setThrown(new Reason(reason)));
        }
        return true;
    }
}
