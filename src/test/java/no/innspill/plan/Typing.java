package no.innspill.plan;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import no.innspill.form.Form;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.workshop.Workshop;

/** Forms as a facilitator of a workshop in bokmål sends them. */
final class Typing {

    static final Workshop WORKSHOP =
            new Workshop("KX7M2P", LocalizedText.of(Language.NB, "Prøve"), Language.NB, "own", "secret", Instant.EPOCH);

    private Typing() {}

    /** Names and values, one after the other. */
    static PlanForm of(String... fields) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            form.add(fields[i], fields[i + 1]);
        }
        Form typed = new Form(form);
        return new PlanForm(typed, PlanForm.texts(typed), WORKSHOP);
    }
}
