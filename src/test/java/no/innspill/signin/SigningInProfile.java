package no.innspill.signin;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** A server on which those start workshops who sign in for one of two organisations; behind a proxy on this machine. */
public final class SigningInProfile implements QuarkusTestProfile {

    public static final String ORGANISATION = "987654321";
    public static final String CLAIM = "org";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "innspill.start-from", "signed-in",
                "innspill.sign-in.client-id", "innspill",
                "innspill.sign-in.client-secret", "hemmelig & lang",
                "innspill.sign-in.parameters", "acr_values=substantial",
                "innspill.sign-in.claim", CLAIM,
                "innspill.sign-in.claim-values", "123456789, " + ORGANISATION,
                "quarkus.http.proxy.proxy-address-forwarding", "true",
                "quarkus.http.proxy.trusted-proxies", "127.0.0.1");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(ProviderProcess.class));
    }
}
