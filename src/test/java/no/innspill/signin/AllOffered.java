package no.innspill.signin;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A server that offers what none does unless somebody sets it: organisers sign in, and programs elsewhere are told. */
public final class AllOffered implements QuarkusTestProfile {

    private final SigningInProfile signingIn = new SigningInProfile();

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(signingIn.getConfigOverrides());
        settings.put("innspill.webhooks.on", "true");
        settings.put("innspill.webhooks.hosts", "localhost");
        return settings;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return signingIn.testResources();
    }
}
