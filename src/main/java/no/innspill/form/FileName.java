package no.innspill.form;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files to download, in letters that every file system and every browser writes alike. */
public final class FileName {

    private static final int LONGEST = 80;

    private FileName() {}

    /** The title made plain, or the code if nothing of it is left. */
    public static String of(String title, String code) {
        String name = plain(title);
        return name.isEmpty() ? plain(code) : name;
    }

    public static String plain(String title) {
        String letters = title.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("ß", "ss");
        String words = Normalizer.normalize(letters, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String name = words.replaceAll("^-|-$", "");
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST).replaceAll("-[^-]*$", "");
    }
}
