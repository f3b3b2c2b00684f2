package no.innspill.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The bytes of a table in a TrueType file: the larger ones of a number first, and whole words of four. */
final class TableBytes {

    interface Writing {
        void into(DataOutputStream out) throws IOException;
    }

    private TableBytes() {}

    static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writing.into(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static int padded(int length) {
        return (length + 3) / 4 * 4;
    }
}
