package no.innspill.embedded;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** The failures that the embedded database throws beside those of SQL; a build for another one has none of it. */
public final class H2Faults {

    private static final boolean POSSIBLE = isThere("org.h2.mvstore.MVStoreException");

    private H2Faults() {}

    public static boolean isOne(Throwable fault) {
        return POSSIBLE && fault instanceof MVStoreException;
    }

    public static boolean isDamage(Throwable fault) {
        return is(DataUtils.ERROR_FILE_CORRUPT, fault);
    }

    /** The file was written by a later H2. */
    public static boolean isOfAnotherFormat(Throwable fault) {
        return is(DataUtils.ERROR_UNSUPPORTED_FORMAT, fault);
    }

    private static boolean is(int code, Throwable fault) {
        return POSSIBLE && fault instanceof MVStoreException store && store.getErrorCode() == code;
    }

    private static boolean isThere(String type) {
        try {
            Class.forName(type, false, H2Faults.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }
}
