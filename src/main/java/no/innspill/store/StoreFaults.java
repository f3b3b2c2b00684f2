package no.innspill.store;

import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** Tells failures of the store, which pass, from mistakes in a command, which do not. */
final class StoreFaults {

    private static final Set<Integer> OF_H2 = Set.of(
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
            ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1,
            ErrorCode.DATABASE_ALREADY_OPEN_1,
            ErrorCode.DATABASE_IS_IN_EXCLUSIVE_MODE,
            ErrorCode.DATABASE_IS_READ_ONLY,
            ErrorCode.FILE_CORRUPTED_1,
            ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2,
            ErrorCode.OBJECT_CLOSED,
            ErrorCode.CONNECTION_BROKEN_1);

    /** No connection, no room, shut down, system error: the beginnings of SQL states that are about the server. */
    private static final Set<String> STATES = Set.of("08", "53", "57P", "58");

    private StoreFaults() {}

    static boolean include(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof MVStoreException || (cause instanceof SQLException sql && include(sql))) {
                return true;
            }
        }
        return false;
    }

    /** Whether something in the file cannot be read for what it was. */
    static boolean areDamage(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if ((cause instanceof MVStoreException store && store.getErrorCode() == DataUtils.ERROR_FILE_CORRUPT)
                    || (cause instanceof SQLException sql && sql.getErrorCode() == ErrorCode.FILE_CORRUPTED_1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean include(SQLException fault) {
        String state = fault.getSQLState();
        boolean nothingToBorrow = state == null && fault.getErrorCode() == 0;
        return nothingToBorrow
                || OF_H2.contains(fault.getErrorCode())
                || (state != null && STATES.stream().anyMatch(state::startsWith));
    }
}
