package no.innspill.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The file of the embedded database, and the folder in which it lies alone with its copies. */
public record StoreFile(Path folder) {

    /** What lies where the database belongs. */
    public enum Kind {
        NOTHING,
        EMPTY,
        SOMETHING_ELSE,
        DATABASE
    }

    /** H2 writes the name of its format at the beginning of the file, and again after so many bytes. */
    private static final int BLOCK = 4096;

    private static final String FORMAT = "H:2";

    public Path path() {
        return folder.resolve("innspill.mv.db");
    }

    /** The same by the name under which H2 opens it. */
    public Path database() {
        return folder.resolve("innspill");
    }

    /** Lies there from before a database is made until it has its tables. */
    Path beginning() {
        return folder.resolve("innspill.new");
    }

    Watermark mark() {
        return new Watermark(folder.resolve("innspill.mark"));
    }

    public Path copies() {
        return folder.resolve("copies");
    }

    public Kind kind() throws IOException {
        if (!Files.exists(path())) {
            return Kind.NOTHING;
        }
        if (!Files.isRegularFile(path())) {
            return Kind.SOMETHING_ELSE;
        }
        byte[] start;
        try (var stream = Files.newInputStream(path())) {
            start = stream.readNBytes(2 * BLOCK);
        }
        if (start.length == 0) {
            return Kind.EMPTY;
        }
        return hasFormatAt(start, 0) || hasFormatAt(start, BLOCK) ? Kind.DATABASE : Kind.SOMETHING_ELSE;
    }

    private static boolean hasFormatAt(byte[] start, int offset) {
        int end = offset + FORMAT.length();
        return start.length >= end
                && new String(start, offset, FORMAT.length(), StandardCharsets.ISO_8859_1).equals(FORMAT);
    }

    /** Tells this file from another one of the same name; empty where there is none, or the system cannot tell. */
    Optional<Object> identity() throws IOException {
        try {
            return Optional.ofNullable(
                    Files.readAttributes(path(), BasicFileAttributes.class).fileKey());
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    /** Whether it is not the one of that identity any more; where that is not known, whether there is nothing at all. */
    boolean isOtherThan(@Nullable Object before) throws IOException {
        Object there = identity().orElse(null);
        return before == null ? kind() == Kind.NOTHING : !before.equals(there);
    }
}
