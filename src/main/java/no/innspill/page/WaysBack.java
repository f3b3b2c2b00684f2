package no.innspill.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.innspill.capability.NamedLinks;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.language.Worded;
import no.innspill.participation.KnownParticipants;
import no.innspill.transaction.Transactions;
import no.innspill.web.Tokens;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;
import org.jspecify.annotations.Nullable;

/**
 * The workshops that a browser's cookies are right for, the newest first: three queries, however many cookies there are. What
 * is not right is passed over in silence, so nobody learns which codes there are.
 */
@ApplicationScoped
public class WaysBack {

    private final Workshops workshops;
    private final NamedLinks links;
    private final KnownParticipants participants;
    private final Transactions transactions;

    WaysBack(Workshops workshops, NamedLinks links, KnownParticipants participants, Transactions transactions) {
        this.workshops = workshops;
        this.links = links;
        this.participants = participants;
        this.transactions = transactions;
    }

    /** @param codes at most as many as {@code Caller.heldCodes} gives */
    public List<WayBack> of(Set<String> codes, Function<String, Tokens> tokens, Language language) {
        return codes.isEmpty() ? List.of() : transactions.read(() -> read(codes, tokens, language));
    }

    private List<WayBack> read(Set<String> codes, Function<String, Tokens> tokens, Language language) {
        List<Workshop> found = workshops.newestOf(codes);
        Set<String> joined = participants.knownAmong(shown(found, tokens, Tokens::participant));
        Set<String> helped = links.openedAmong(shown(found, tokens, Tokens::control));
        return found.stream()
                .map(workshop -> way(workshop, tokens.apply(workshop.code()), joined, helped, language))
                .filter(WayBack::isAny)
                .toList();
    }

    private static Map<String, String> shown(
            List<Workshop> found, Function<String, Tokens> tokens, Function<Tokens, @Nullable String> which) {
        Map<String, String> shown = new HashMap<>();
        for (Workshop workshop : found) {
            String secret = which.apply(tokens.apply(workshop.code()));
            if (secret != null) {
                shown.put(workshop.code(), secret);
            }
        }
        return shown;
    }

    /** @param helped the codes of those for which the browser holds a named link */
    private WayBack way(Workshop workshop, Tokens tokens, Set<String> joined, Set<String> helped, Language language) {
        String code = workshop.code();
        String secret = tokens.control();
        String token = tokens.projector();
        boolean control = secret != null && (links.isControlledBy(workshop, secret) || helped.contains(code));
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

    private static Worded title(Workshop workshop, Language language) {
        Worded title = workshop.title().worded(language, workshop.language());
        return workshop.isRehearsal() ? title.saying(Messages.say(language, "rehearsal_titled", title)) : title;
    }
}
