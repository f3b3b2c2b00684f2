package no.innspill.pace;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether the disk has room for another workshop: what is under way needs what is left. */
@ApplicationScoped
public class Storage {

    private final Path file;
    private final Limits limits;

    Storage(@ConfigProperty(name = "innspill.data") String folder, Limits limits) {
        this.file = Path.of(folder, "innspill.mv.db");
        this.limits = limits;
    }

    public boolean hasRoom() {
        try {
            // Where the database is not in a file here, its own server looks after its disk.
            return !Files.exists(file)
                    || (Files.getFileStore(file).getUsableSpace()
                                    >= limits.freeDisk().asLongValue()
                            && Files.size(file) < limits.data().asLongValue());
        } catch (IOException unknown) {
            return false;
        }
    }
}
