package no.innspill.idea;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.innspill.likeness.Likeness;
import no.innspill.likeness.Text;
import no.innspill.workshop.Theme;

/** How alike a theme's ideas are, worked out once for as long as their texts stay the same. */
@ApplicationScoped
public class Likenesses {

    private static final int KEPT = 100;

    private record Known(List<Text> texts, Likeness likeness) {}

    private final Map<Long, Known> byTheme = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Known> eldest) {
            return size() > KEPT;
        }
    };

    /** @param ideas of that theme, those that everybody may see */
    public Likeness of(Theme theme, List<Idea> ideas) {
        List<Text> texts =
                ideas.stream().map(idea -> new Text(idea.id(), idea.text())).toList();
        synchronized (byTheme) {
            Known known = byTheme.get(theme.id());
            if (known != null && known.texts.equals(texts)) {
                return known.likeness;
            }
        }
        Likeness likeness = Likeness.of(texts);
        synchronized (byTheme) {
            byTheme.put(theme.id(), new Known(texts, likeness));
        }
        return likeness;
    }
}
