package no.innspill.signin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Whether what the provider tells of somebody lets them start workshops: a claim holds one of the values that are set. */
@ApplicationScoped
class ClaimRule {

    private final SignInSettings settings;
    private final ObjectMapper json;

    ClaimRule(SignInSettings settings, ObjectMapper json) {
        this.settings = settings;
        this.json = json;
    }

    /** Whether the claim that is set is not among these. */
    boolean misses(Map<String, Object> claims) {
        return settings.claim().filter(claim -> !claims.containsKey(claim)).isPresent();
    }

    boolean admits(Map<String, Object> claims) {
        return settings.claim()
                .map(claim -> holds(json.valueToTree(claims.get(claim))))
                .orElse(true);
    }

    /** A claim is a text, a list of them, or a structure somewhere in which the value stands whole. */
    private boolean holds(JsonNode told) {
        if (told.isValueNode()) {
            return !told.isNull() && settings.claimValues().contains(told.asText());
        }
        for (JsonNode part : told) {
            if (holds(part)) {
                return true;
            }
        }
        return false;
    }
}
