package no.innspill.start;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import no.innspill.language.Language;
import no.innspill.language.Worded;
import no.innspill.organiser.OwnWorkshops.Own;
import no.innspill.page.WayBack;

/**
 * What stands on the start page.
 *
 * @param asked the language that the address asks for, which the workshop's page is to keep; else empty
 * @param ways where this browser can go on
 * @param deleted whether what they had written went with them
 * @param left the code of the workshop that somebody has just left in this browser; else empty
 * @param own whom this is for, where organisers can sign in
 * @param obstacle why whoever asks may start no workshop, in words; else empty
 * @param passphrase whether they have to know one for it
 * @param problems what is wrong with an uploaded template, line by line
 */
public record StartPage(
        Language language,
        String asked,
        List<WayBack> ways,
        String left,
        boolean deleted,
        List<Offer> offers,
        List<String> problems,
        Organising own,
        String obstacle,
        boolean passphrase) {

    private static final int MOST_AT_ONCE = 5;

    @CheckedTemplate(basePath = "start")
    static class Templates {
        static native TemplateInstance page(StartPage page);
    }

    public boolean isPossible() {
        return obstacle.isEmpty();
    }

    /** The ones that stand on the page at once; the others are behind a heading. */
    public List<WayBack> latest() {
        return ways.stream().limit(MOST_AT_ONCE).toList();
    }

    public List<WayBack> earlier() {
        return ways.stream().skip(MOST_AT_ONCE).toList();
    }

    TemplateInstance drawn() {
        return Templates.page(this);
    }

    /**
     * @param offered whether organisers can sign in here
     * @param in whether somebody has
     */
    public record Organising(boolean offered, boolean in, List<Own> workshops) {

        static final Organising NOBODY = new Organising(false, false, List.of());
        static final Organising NOBODY_YET = new Organising(true, false, List.of());

        /** Whether the way leads nowhere else than into one of these. */
        boolean has(WayBack way) {
            return way.control()
                    && !way.isSeveral()
                    && workshops.stream().anyMatch(own -> own.code().equals(way.code()));
        }

        public List<Own> latest() {
            return workshops.stream().limit(MOST_AT_ONCE).toList();
        }

        public List<Own> earlier() {
            return workshops.stream().skip(MOST_AT_ONCE).toList();
        }
    }

    /** A template to choose, in one language. */
    public record Offer(String name, Worded title, Worded description) {}
}
