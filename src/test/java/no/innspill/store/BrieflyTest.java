package no.innspill.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the log has of a store in trouble, and of everything else. */
class BrieflyTest {

    private final Briefly filter = new Briefly();

    private LogRecord logged(Throwable fault) {
        LogRecord record = new LogRecord(Level.SEVERE, "A commit failed");
        record.setThrown(fault);
        assertThat(filter.isLoggable(record)).isTrue();
        return record;
    }

    @Test
    void whatFailsBecauseOfTheStoreHasTheReasonAndNoStack() {
        MVStoreException store = new MVStoreException(2, "Writing failed");
        store.initCause(new IOException("No space left on device\nat once"));
        Throwable said = logged(new IllegalStateException(store)).getThrown();
        assertThat(said).hasToString("No space left on device").hasNoCause();
        assertThat(said.getStackTrace()).isEmpty();
    }

    @Test
    void aCommitThatFailedSaysWhyBesideAndNotAsItsCause() {
        IllegalStateException rolledBack = new IllegalStateException("rolled back");
        rolledBack.addSuppressed(new IllegalStateException(new MVStoreException(2, "Writing failed")));
        IllegalStateException commit = new IllegalStateException(rolledBack);
        assertThat(logged(commit).getThrown()).hasToString("Writing failed");
        assertThat(StoreFaults.include(commit)).isTrue();
    }

    @Test
    void aMistakeInTheProgramIsLoggedWhole() {
        IllegalStateException mistake = new IllegalStateException("on purpose");
        assertThat(logged(mistake).getThrown()).isSameAs(mistake);
    }

    @Test
    void whereTheInnermostSaysNothingTheOneAroundItIsHeard() {
        SQLException cut =
                new SQLException("An I/O error occurred while sending to the backend.", "08006", new EOFException());
        assertThat(logged(new IllegalStateException(cut)).getThrown())
                .hasToString("An I/O error occurred while sending to the backend.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"io.quarkus.scheduler.runtime.StatusEmitterInvoker", "no.innspill.live.Feed"})
    void whatTheServerDoesByItselfAndTheStoreWasNotFitForIsDoneAgainAndNotLogged(String logger) {
        LogRecord record = new LogRecord(Level.SEVERE, "Error occurred while executing task");
        record.setLoggerName(logger);
        record.setThrown(new IllegalStateException(new Passing()));
        assertThat(filter.isLoggable(record)).isFalse();
        record.setThrown(new IllegalStateException("on purpose"));
        assertThat(filter.isLoggable(record)).isTrue();
    }

    private static final class Passing extends TriedAgain {
        private static final long serialVersionUID = 1L;

        Passing() {
            super("The database does not answer");
        }
    }
}
