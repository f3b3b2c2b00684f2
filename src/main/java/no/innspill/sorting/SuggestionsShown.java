package no.innspill.sorting;

import java.util.List;
import no.innspill.page.ThemeShown;

/**
 * What the page of suggestions shows: themes that have any.
 *
 * @param more whether those are there too that are less certain
 */
public record SuggestionsShown(String code, boolean more, List<ThemeSuggestions> themes) {

    public record ThemeSuggestions(ThemeShown theme, List<One> suggestions) {}

    /**
     * @param group the group the ideas seem to belong to; 0 for a new one
     * @param heading that group's heading, or the one the new group would get
     * @param ideas the most central first
     */
    public record One(long group, String heading, List<Member> ideas) {

        /** The same suggestion has the same element, so that one which goes leaves the others alone. */
        public String element() {
            return "suggestion-" + ideas.get(0).id() + "-" + group;
        }

        /** Where accepting it is sent. */
        public String path() {
            return group == 0 ? "groups" : "groups/" + group + "/ideas";
        }
    }

    /** @param place the theme it stands in on the sender's screen */
    public record Member(long id, long place, String text) {}

    public int count() {
        return themes.stream().mapToInt(theme -> theme.suggestions().size()).sum();
    }

    public boolean isEmpty() {
        return themes.isEmpty();
    }
}
