package no.innspill.organiser;

import java.util.List;
import no.innspill.language.Language;
import no.innspill.language.Worded;
import org.jspecify.annotations.Nullable;

/**
 * With whom a workshop is shared, as who asks may see it.
 *
 * @param pending links that nobody has used yet
 * @param colleagues who has used one
 * @param held who has it already, as far as that is for who asks
 */
public record ColleaguesPage(
        String code,
        Worded title,
        Language language,
        Whose whose,
        List<Link> pending,
        List<Colleague> colleagues,
        @Nullable Held held) {

    public enum Whose {
        /** Nobody says who asks. */
        UNKNOWN,
        /** Nobody has it among theirs yet. */
        NOBODYS,
        /** Somebody else owns it. */
        ANOTHERS,
        OWN
    }

    /** @param until the last moment at which it works, as it is shown */
    public record Link(long id, String address, String until) {}

    /** @param mark tells them apart, and says nothing of who they are */
    public record Colleague(String mark, String since) {}

    public boolean isUnknown() {
        return whose == Whose.UNKNOWN;
    }

    public boolean isNobodys() {
        return whose == Whose.NOBODYS;
    }

    public boolean isOwn() {
        return whose == Whose.OWN;
    }
}
