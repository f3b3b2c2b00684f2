package no.innspill.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Opens the embedded database before anything else starts, and makes it where there has never been one. Whatever is in the
 * way is named, and nothing that is there is overwritten: a database that is missing is not replaced by an empty one.
 */
public final class DatabaseOpening {

    private final DatabaseAccess access;
    private final StoreFile file;
    private final Copies copies;
    private final StoreSayings sayings;

    public DatabaseOpening(DatabaseAccess access) {
        this.access = access;
        this.file = access.file();
        this.copies = new Copies(access);
        this.sayings = new StoreSayings(file, copies);
    }

    /** What is in the way, if anything. */
    public Optional<Saying> obstacle() {
        if (!access.isFile()) {
            return Optional.empty();
        }
        return folder().or(this::content).or(this::behind).or(this::open);
    }

    private Optional<Saying> folder() {
        Path folder = file.folder();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return Optional.of(Saying.at("console_folder_is_file", folder));
        }
        try {
            OwnersOnly.folder(folder);
            Files.delete(Files.createTempFile(folder, "probe", ".tmp"));
            return Optional.empty();
        } catch (IOException refused) {
            return Optional.of(Saying.at(
                    StoreSayings.isFull(folder) ? "console_disk_full" : "console_folder_not_writable", folder));
        }
    }

    private Optional<Saying> content() {
        try {
            return switch (file.kind()) {
                case DATABASE -> Optional.empty();
                case NOTHING -> missing();
                case EMPTY -> Optional.of(sayings.damaged("console_file_empty", "console_file_empty_copy"));
                case SOMETHING_ELSE -> Optional.of(
                        sayings.damaged("console_file_not_ours", "console_file_not_ours_copy"));
            };
        } catch (AccessDeniedException refused) {
            return Optional.of(Saying.at("console_file_not_readable", file.path()));
        } catch (IOException unreadable) {
            return Optional.of(sayings.damaged("console_file_damaged", "console_file_damaged_copy"));
        }
    }

    /** Nothing tells a first start from one after the file has gone but what lies beside it. */
    private Optional<Saying> missing() {
        Optional<Saying> withCopy = copies.newest().map(copy -> sayings.instead("console_file_missing_copy", copy));
        return withCopy.isEmpty() && Files.exists(file.mark().place())
                ? Optional.of(
                        sayings.instead("console_file_missing", file.mark().place()))
                : withCopy;
    }

    /** Asked before H2 opens it for writing: then it would be taken for what it is, upgraded, and copied. */
    private Optional<Saying> behind() {
        Path mark = file.mark().place();
        return file.mark().isAheadOf(file.path())
                ? Optional.of(copies.newest()
                        .map(copy -> sayings.instead("console_file_behind_copy", copy, mark))
                        .orElseGet(() -> sayings.instead("console_file_behind", mark)))
                : Optional.empty();
    }

    private Optional<Saying> open() {
        try (Connection connection = isNew() ? begin() : access.open()) {
            Schema schema = new Schema(connection);
            if (schema.isSomebodyElses()) {
                return Optional.of(sayings.damaged("console_file_not_ours", "console_file_not_ours_copy"));
            }
            if (schema.isEmpty() && !Files.exists(file.beginning())) {
                // H2 takes a file of which nothing can be read any more for one that is new.
                return Optional.of(sayings.damaged("console_file_damaged", "console_file_damaged_copy"));
            }
            if (schema.isNewer()) {
                return Optional.of(Saying.at("console_file_newer", file.path()));
            }
            if (schema.isHalfUpgraded()) {
                // Another copy would be one of this, and the newest.
                return Optional.of(notUpgraded());
            }
            if (schema.isOlder()) {
                copies.make(connection);
            }
            return Optional.empty();
        } catch (SQLException refused) {
            return Optional.of(sayings.refused(refused));
        } catch (IOException full) {
            return Optional.of(Saying.at("console_disk_full", file.folder()));
        }
    }

    /** What is said of an upgrade that has failed: with the copy from before it, where the database is a file. */
    public Saying notUpgraded() {
        return (access.isFile() ? copies.newest() : Optional.<Path>empty())
                .map(copy -> Saying.at("console_not_upgraded", copy))
                .orElseGet(() -> Saying.of("console_not_upgraded_elsewhere"));
    }

    private Connection begin() throws IOException, SQLException {
        OwnersOnly.file(file.beginning());
        Connection made = access.create(file.database());
        OwnersOnly.close(file.path());
        return made;
    }

    private boolean isNew() {
        return !Files.exists(file.path());
    }
}
