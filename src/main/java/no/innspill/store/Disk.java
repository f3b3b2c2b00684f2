package no.innspill.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The disk on which the data folder lies. */
interface Disk {

    /** Bytes that may still be written. */
    long room() throws IOException;

    /** Whether a file can be made in the folder; one that cannot be for want of room is not the folder's fault. */
    boolean isWritable();

    static Disk of(Path folder) {
        return new Disk() {
            @Override
            public long room() throws IOException {
                return Files.getFileStore(folder).getUsableSpace();
            }

            @Override
            public boolean isWritable() {
                try {
                    Path probe = Files.createTempFile(folder, "probe", ".tmp");
                    Files.delete(probe);
                    return true;
                } catch (IOException refused) {
                    return false;
                }
            }
        };
    }
}
