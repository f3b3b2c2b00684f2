package no.innspill.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.embedded.H2Faults;
import org.h2.api.ErrorCode;

/** What is said on the console of a database in a file: what is the matter, what has been done, what can be done about it. */
record StoreSayings(StoreFile file, Copies copies) {

    /** Why H2 did not open it. */
    Saying refused(SQLException fault) {
        int code = fault.getErrorCode();
        if (code == ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return Saying.at("console_in_use", file.folder());
        }
        if (code == ErrorCode.WRONG_USER_OR_PASSWORD) {
            return Saying.at("console_file_other_password", file.path());
        }
        if (isOfNewerFormat(fault)) {
            return Saying.at("console_file_newer", file.path());
        }
        return isFull(file.folder())
                ? Saying.at("console_disk_full", file.folder())
                : damaged("console_file_damaged", "console_file_damaged_copy");
    }

    private static boolean isOfNewerFormat(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (H2Faults.isOfAnotherFormat(cause)) {
                return true;
            }
        }
        return false;
    }

    /** That nothing can be made of the file, and where there is a copy of it, how that is used. */
    Saying damaged(String key, String withCopy) {
        return copies.newest().map(copy -> instead(withCopy, copy)).orElseGet(() -> Saying.at(key, file.path()));
    }

    /** What is in the way, and what can be done with which other files, such as the newest copy. */
    Saying instead(String key, Path... others) {
        return Saying.of(
                key,
                Stream.concat(Stream.of(file.path()), Stream.of(others))
                        .map(path -> path.toAbsolutePath().normalize().toString())
                        .toArray());
    }

    /** How the store is doing from now on. */
    Saying of(Condition condition) {
        return (condition == Condition.DAMAGED ? copies.newest() : Optional.<Path>empty())
                .map(copy -> instead("console_damaged_copy", copy))
                .orElseGet(() -> Saying.of(condition.key()));
    }

    /** What was the matter is not any more. */
    Saying putBack(Condition before) {
        return Saying.at(before == Condition.GONE ? "console_rescued" : "console_mended", file.folder());
    }

    Saying givenUp() {
        return Saying.at("console_given_up", file.path());
    }

    static boolean isFull(Path folder) {
        try {
            return Disk.of(folder).room() == 0;
        } catch (IOException unknown) {
            return false;
        }
    }
}
