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
        return POSSIBLE
                && fault instanceof MVStoreException store
                && store.getErrorCode() == DataUtils.ERROR_FILE_CORRUPT;
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
