package no.innspill.similarity;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * A word of a text, in small letters.
 *
 * @param clause which of the text's clauses it stands in
 * @param away whether the word itself wishes it away: <i>skjermfri</i> and <i>mobilforbud</i> are read as screens and
 *     mobiles that somebody wants to be rid of
 */
record Word(String written, int clause, boolean away) {

    private static final Pattern BETWEEN_CLAUSES = Pattern.compile(
            "(?<!\\b\\d{1,2})[.!?](?=\\s|$)|[,;:()\\n–—…]|\\s-\\s|\\b(?:men|but|fordi|because)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String RID_OF = "(?:fri|frie|fritt|free|forbud|forbudet|forbod|forbodet)";
    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})-(?=" + RID_OF + "\\b)");
    private static final Pattern AWAY = Pattern.compile("(?!val)(\\p{L}{3,}?)s?" + RID_OF);

    static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        int clause = 0;
        for (String part : BETWEEN_CLAUSES.split(HYPHEN.matcher(text).replaceAll(""), -1)) {
            for (String written : tokens(part)) {
                words.add(read(written, clause));
            }
            clause++;
        }
        return words;
    }

    private static Word read(String written, int clause) {
        Matcher away = AWAY.matcher(written);
        return away.matches() ? new Word(away.group(1), clause, true) : new Word(written, clause, false);
    }

    private static List<String> tokens(String text) {
        StandardTokenizer tokens = new StandardTokenizer();
        tokens.setReader(new StringReader(text));
        List<String> written = new ArrayList<>();
        try (TokenStream stream = new LowerCaseFilter(tokens)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                written.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written;
    }
}
