package no.innspill.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.innspill.desk.Transactions;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.participation.Participants;
import no.innspill.web.Tokens;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/**
 * The workshops that a browser's cookies are right for, the newest first: two queries, however many cookies there are. What
 * is not right is passed over in silence, so nobody learns which codes there are.
 */
@ApplicationScoped
public class WaysBack {

    private final Workshops workshops;
    private final Participants participants;
    private final Transactions transactions;

    WaysBack(Workshops workshops, Participants participants, Transactions transactions) {
        this.workshops = workshops;
        this.participants = participants;
        this.transactions = transactions;
    }

    /** @param codes at most as many as {@code Caller.heldCodes} gives */
    public List<WayBack> of(Set<String> codes, Function<String, Tokens> tokens, Language language) {
        return codes.isEmpty() ? List.of() : transactions.read(() -> read(codes, tokens, language));
    }

    private List<WayBack> read(Set<String> codes, Function<String, Tokens> tokens, Language language) {
        List<Workshop> found = workshops.newestOf(codes);
        Map<String, String> shown = new HashMap<>();
        for (Workshop workshop : found) {
            String token = tokens.apply(workshop.code()).participant();
            if (token != null) {
                shown.put(workshop.code(), token);
            }
        }
        Set<String> joined = participants.knownAmong(shown);
        return found.stream()
                .map(workshop -> way(workshop, tokens.apply(workshop.code()), joined, language))
                .filter(WayBack::isAny)
                .toList();
    }

    private static WayBack way(Workshop workshop, Tokens tokens, Set<String> joined, Language language) {
        String code = workshop.code();
        String secret = tokens.control();
        String token = tokens.projector();
        boolean control = secret != null && workshop.access().isControlledBy(secret);
        boolean participant = joined.contains(code);
        List<String> owners = new ArrayList<>();
        if (control) {
            owners.add(code + ":facilitator");
        }
        if (participant) {
            owners.add(code + ":" + tokens.owner());
        }
        return new WayBack(
                code,
                JoinCode.shown(code),
                title(workshop, language),
                workshop.progress().step().position() + 1,
                workshop.plan().steps().size(),
                workshop.hasEnded(),
                String.join(" ", owners),
                control,
                participant,
                token != null && workshop.access().isProjectedBy(token));
    }

    private static String title(Workshop workshop, Language language) {
        String title = workshop.title().in(language, workshop.language());
        return workshop.isRehearsal() ? Messages.say(language, "rehearsal_titled", title) : title;
    }
}
