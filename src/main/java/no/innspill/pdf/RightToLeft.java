package no.innspill.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.util.List;
import no.innspill.language.Clusters;

/** Puts a run of Hebrew or Arabic on a line, which a PDF fills from the left. */
final class RightToLeft implements BidiReorderer {

    private static final String PAIRS = "()[]{}<>«»‹›";

    private final ArabicLetters letters;

    RightToLeft(ArabicLetters letters) {
        this.letters = letters;
    }

    /** The last character first; what stands on a letter stays after it, and brackets face the other way. */
    @Override
    public String reorderRTLTextToLTR(String text) {
        StringBuilder turned = new StringBuilder(text.length());
        List<String> clusters = Clusters.of(text);
        for (int i = clusters.size() - 1; i >= 0; i--) {
            turned.append(mirrored(clusters.get(i)));
        }
        return turned.toString();
    }

    private static String mirrored(String cluster) {
        int place = cluster.length() == 1 ? PAIRS.indexOf(cluster) : -1;
        return place < 0 ? cluster : String.valueOf(PAIRS.charAt(place ^ 1));
    }

    @Override
    public String shapeText(String text) {
        return letters.joined(text);
    }

    @Override
    public String deshapeText(String text) {
        return ArabicLetters.parted(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
