package no.innspill.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/** Puts a copy in the place of the database while no server runs on it. What lies there is set aside, not thrown away. */
public final class Restoring {

    private final DatabaseAccess access;

    public Restoring(DatabaseAccess access) {
        this.access = access;
    }

    /** The newest copy in the data folder. */
    public Optional<Path> newest() {
        return new Copies(access).newest();
    }

    /** What came of it, in a sentence. */
    public record Restored(boolean well, Saying saying) {}

    public Restored restore(Path copy) throws IOException {
        if (!Files.isReadable(copy)) {
            return new Restored(false, Saying.at("console_copy_not_there", copy));
        }
        StoreFile file = access.file();
        OwnersOnly.folder(file.folder());
        try {
            RestoredDatabase draft = new RestoredDatabase(access, file.folder().resolve("restoring")).fill(copy);
            if (draft.isNewer()) {
                draft.discard();
                return new Restored(false, Saying.at("console_copy_newer", copy));
            }
            Optional<Path> former = setAside(file.path());
            file.mark().forget();
            draft.moveTo(file.path());
            String place = file.folder().toAbsolutePath().normalize().toString();
            return new Restored(
                    true,
                    former.map(path -> Saying.of(
                                    "console_restored_over",
                                    place,
                                    path.toString(),
                                    String.valueOf(SetAside.KEPT.toDays())))
                            .orElseGet(() -> Saying.of("console_restored", place)));
        } catch (SQLException faulty) {
            return new Restored(false, Saying.at("console_copy_faulty", copy));
        }
    }

    private static Optional<Path> setAside(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        int number = 1;
        while (Files.exists(replaced(file, number))) {
            number++;
        }
        return Optional.of(SetAside.move(file, replaced(file, number)));
    }

    private static Path replaced(Path file, int number) {
        return file.resolveSibling("innspill-replaced-" + number + ".mv.db");
    }
}
