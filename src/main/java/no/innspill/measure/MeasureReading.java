package no.innspill.measure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.innspill.access.Power;
import no.innspill.desk.DeskRefusal;
import no.innspill.language.Language;
import no.innspill.participation.Participant;
import no.innspill.participation.Participants;
import no.innspill.permission.AccessRefusal;
import no.innspill.permission.Powers;
import no.innspill.web.Caller;
import no.innspill.web.Responses;
import no.innspill.web.Role;
import no.innspill.web.Tokens;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/**
 * Measures for programs: all of them for the facilitator; for a participant those on their board, or, before they stand
 * there, their own.
 */
@RequestScoped
class MeasureReading {

    private final Workshops workshops;
    private final Participants participants;
    private final MeasureReader reader;
    private final Caller caller;
    private final Responses replies;
    private final Powers powers;

    MeasureReading(
            Workshops workshops,
            Participants participants,
            MeasureReader reader,
            Caller caller,
            Responses replies,
            Powers powers) {
        this.workshops = workshops;
        this.participants = participants;
        this.reader = reader;
        this.caller = caller;
        this.replies = replies;
        this.powers = powers;
    }

    Response all(String code) {
        return read(
                code,
                measures -> json(Map.of(
                        "measures", measures.stream().map(MeasureReading::json).toList())));
    }

    Response one(String code, long id) {
        return read(code, measures -> measures.stream()
                .filter(measure -> measure.id() == id)
                .findFirst()
                .map(measure -> json(json(measure)))
                .orElseGet(() -> replies.refuse(MeasureRefusal.NO_SUCH_MEASURE)));
    }

    private Response read(String code, Function<List<MeasureShown>, Response> answer) {
        Optional<Workshop> workshop = workshops.byCode(code);
        return workshop.isEmpty()
                ? replies.refuse(DeskRefusal.NO_SUCH_WORKSHOP)
                : visible(workshop.get()).map(answer).orElseGet(() -> replies.refuse(AccessRefusal.NOT_JOINED));
    }

    private Optional<List<MeasureShown>> visible(Workshop workshop) {
        Tokens tokens = caller.tokens(workshop.code());
        if (powers.admit(workshop, tokens.control(), Power.WATCH).toOptional().isPresent()) {
            return Optional.of(reader.whole(workshop, caller.language(workshop, Role.CONTROL)));
        }
        Optional<Participant> someone = participants.byToken(workshop, tokens.participant());
        Language language = caller.language(workshop, Role.PARTICIPANT);
        return someone.map(participant -> workshop.permissions().showsMeasures()
                ? reader.shown(workshop, language)
                : reader.by(workshop, participant, language));
    }

    private static Response json(Map<String, Object> answer) {
        return Response.ok(answer, MediaType.APPLICATION_JSON).build();
    }

    private static Map<String, Object> json(MeasureShown measure) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", measure.id());
        json.put("seen", measure.seen());
        json.put("title", measure.title());
        json.put("why", measure.why());
        json.put("responsible", measure.responsible());
        json.put("carried_out_by", measure.carriedOutBy());
        json.put("horizon", measure.horizon());
        json.put("tags", measure.tags().stream().map(MeasureShown.Label::id).toList());
        json.put(
                "sources",
                measure.sources().stream().map(MeasureShown.Origin::id).toList());
        return json;
    }
}
