package no.innspill.similarity;

import java.util.List;
import java.util.regex.Pattern;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;

/**
 * What is left of a word without its endings. Snowball's stemmers take those that bend a word; what makes a noun of a
 * Norwegian verb is taken here (<i>vurdere, vurdering; forske, forskning, forsking</i>), and what bokmål and nynorsk
 * spell in two ways is made one.
 */
final class Stem {

    private static final List<String> MAKING_NOUNS = List.of(
            "iserings", "isering", "erings", "ering", "nings", "ning", "ings", "ing", "iser", "er", "ar", "els");

    private static final Pattern NYNORSK_LIG = Pattern.compile("leg(?:e|t|are|ast|aste)?$");
    private static final Pattern NYNORSK_HET = Pattern.compile("heita?$");
    private static final Pattern DOUBLE = Pattern.compile("(.)\\1");
    private static final Pattern NEUTER = Pattern.compile("(?<=[gn])t$");
    private static final Pattern NEUTER_OF_LONG = Pattern.compile("lt$");
    private static final Pattern VOWEL = Pattern.compile("[ae]$");

    private static final int SHORTEST = 3;
    private static final int LONG = 5;

    private Stem() {}

    static String of(String word, boolean english) {
        return english ? bent(word, new EnglishStemmer()) : norwegian(Vocabulary.inBokmaal(word));
    }

    private static String norwegian(String word) {
        String bare = bent(likeBokmaal(word), new NorwegianStemmer());
        // Snowball takes the ens of lisens for that of elevens.
        String stem = word.endsWith("ens") && bare.length() <= SHORTEST ? word : bare;
        return MAKING_NOUNS.stream()
                .filter(ending -> stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST)
                .findFirst()
                .map(ending -> even(stem.substring(0, stem.length() - ending.length())))
                .orElseGet(() -> even(stem));
    }

    private static String bent(String word, SnowballStemmer stemmer) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** Endings of nynorsk that Snowball does not know. */
    private static String likeBokmaal(String word) {
        return without(NYNORSK_HET, without(NYNORSK_LIG, word, "lig"), "het");
    }

    /** <i>Sammen, saman; øke, auke; læring, lering; trygt, trygg; midler, middel</i>: written the same. */
    private static String even(String stem) {
        String even = (stem.length() > SHORTEST ? DOUBLE.matcher(stem).replaceAll("$1") : stem)
                .replace("øy", "ø")
                .replace("au", "ø")
                .replace("ei", "e")
                .replace('æ', 'e');
        even = without(NEUTER, even, "");
        if (even.endsWith("gn")) {
            even = even.substring(0, even.length() - 1);
        } else if (even.endsWith("midl")) {
            even = even.substring(0, even.length() - 1) + "el";
        } else if (even.length() > LONG) {
            even = without(NEUTER_OF_LONG, even, "l");
        }
        return even.length() >= LONG ? without(VOWEL, even, "") : even;
    }

    private static String without(Pattern ending, String word, String instead) {
        return ending.matcher(word).replaceFirst(instead);
    }
}
