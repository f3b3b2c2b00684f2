package no.innspill.store;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.innspill.embedded.H2Faults;
import org.h2.api.ErrorCode;

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

    /** No connection, read only, no room, shut down, system error: the beginnings of SQL states that are about the server. */
    private static final Set<String> STATES = Set.of("08", "25006", "53", "57P", "58");

    /** A lock that did not come in time, a question that took too long, two who waited for each other. */
    private static final Set<String> HELD_UP = Set.of("55P03", "57014", "40P01", "HYT00");

    private StoreFaults() {}

    /** Whether somebody else held for too long what was needed; nothing of it was done. */
    static boolean areHoldUps(Throwable fault) {
        return first(fault, cause -> cause instanceof SQLException sql && isHoldUp(sql))
                .isPresent();
    }

    private static boolean isHoldUp(SQLException fault) {
        return fault.getSQLState() != null && HELD_UP.contains(fault.getSQLState());
    }

    static boolean include(Throwable fault) {
        return first(fault, StoreFaults::isOfTheStore).isPresent();
    }

    /** Whether it is over once the store is well again, or less busy. */
    static boolean pass(Throwable fault) {
        return first(fault, cause -> cause instanceof TriedAgain || isOfTheStore(cause))
                .isPresent();
    }

    /** What the machine itself objects to, where something failed because of the store. */
    static Optional<Throwable> reason(Throwable fault) {
        return first(fault, StoreFaults::isOfTheStore).map(StoreFaults::innermost);
    }

    /** Whether something in the file cannot be read for what it was. */
    static boolean areDamage(Throwable fault) {
        return first(fault, StoreFaults::isDamage).isPresent();
    }

    /** Among a failure, what caused it, and what failed beside it: a commit that fails says why only there. */
    private static Optional<Throwable> first(Throwable fault, Predicate<Throwable> wanted) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> ahead = new ArrayDeque<>(List.of(fault));
        while (!ahead.isEmpty()) {
            Throwable next = ahead.remove();
            if (wanted.test(next)) {
                return Optional.of(next);
            }
            if (seen.add(next)) {
                Optional.ofNullable(next.getCause()).ifPresent(ahead::add);
                ahead.addAll(List.of(next.getSuppressed()));
            }
        }
        return Optional.empty();
    }

    /** As far in as somebody still says something: the end of a stream says nothing. */
    private static Throwable innermost(Throwable fault) {
        Throwable said = fault;
        for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
            said = cause.getMessage() == null ? said : cause;
        }
        return said;
    }

    private static boolean isDamage(Throwable fault) {
        return H2Faults.isDamage(fault)
                || (fault instanceof SQLException sql && sql.getErrorCode() == ErrorCode.FILE_CORRUPTED_1);
    }

    private static boolean isOfTheStore(Throwable fault) {
        return H2Faults.isOne(fault) || (fault instanceof SQLException sql && isOfTheStore(sql));
    }

    private static boolean isOfTheStore(SQLException fault) {
        String state = fault.getSQLState();
        boolean nothingToBorrow = state == null && fault.getErrorCode() == 0;
        return nothingToBorrow
                || OF_H2.contains(fault.getErrorCode())
                || (state != null && STATES.stream().anyMatch(state::startsWith));
    }
}
