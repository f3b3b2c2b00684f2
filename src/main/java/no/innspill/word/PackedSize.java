package no.innspill.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.innspill.word.Letterhead.Fault;
import no.innspill.word.Letterhead.Faulty;

/** How large a packed file is once it is unpacked; it is read no further than is allowed. */
final class PackedSize {

    private static final long LARGEST_UNPACKED = 20L * 1024 * 1024;
    private static final int MOST_PARTS = 400;

    private PackedSize() {}

    /** @throws Faulty if it is none */
    static boolean isTooLarge(byte[] file) throws Faulty {
        long size = 0;
        int parts = 0;
        byte[] some = new byte[8192];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts++;
                for (int read = zip.read(some); read > 0 && size <= LARGEST_UNPACKED; read = zip.read(some)) {
                    size += read;
                }
                if (size > LARGEST_UNPACKED || parts > MOST_PARTS) {
                    return true;
                }
            }
        } catch (IOException e) {
            throw new Faulty(Fault.NOT_WORD);
        }
        return false;
    }
}
