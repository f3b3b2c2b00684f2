package no.innspill.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderTest {

    private static final String ISSUER = "https://login.example/tenant/v2.0";
    private static final String WHOLE =
            "{\"issuer\":\"" + ISSUER + "\",\"authorization_endpoint\":\"https://a.example/to\","
                    + "\"token_endpoint\":\"https://a.example/token\",\"jwks_uri\":\"https://a.example/keys\"";

    private static Optional<Provider> read(String told) throws JsonProcessingException {
        return Provider.read(new ObjectMapper().readTree(told), ISSUER);
    }

    @Test
    void whatIsToldWholeIsRead() throws JsonProcessingException {
        Provider provider = read(WHOLE + "}").orElseThrow();
        assertThat(provider.userInfo()).isEmpty();
        assertThat(provider.ending()).isEmpty();
        assertThat(provider.post()).isFalse();
        assertThat(read(WHOLE + ",\"token_endpoint_auth_methods_supported\":[\"client_secret_post\"]}")
                        .orElseThrow()
                        .post())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "\"x\"",
                "{\"issuer\":\"https://login.example/{tenantid}/v2.0\",\"authorization_endpoint\":\"https://a.example/to\","
                        + "\"token_endpoint\":\"https://a.example/token\",\"jwks_uri\":\"https://a.example/keys\"}",
                "{\"issuer\":\"https://login.example/tenant/v2.0\",\"authorization_endpoint\":\"javascript:alert(1)\","
                        + "\"token_endpoint\":\"https://a.example/token\",\"jwks_uri\":\"https://a.example/keys\"}",
                "{\"issuer\":\"https://login.example/tenant/v2.0\",\"authorization_endpoint\":\"https://a.example/to\","
                        + "\"token_endpoint\":\"https://a.example:99999/token\",\"jwks_uri\":\"https://a.example/keys\"}",
                "{\"issuer\":\"https://login.example/tenant/v2.0\",\"authorization_endpoint\":\"https://a.example/to\","
                        + "\"token_endpoint\":\"file:///etc/passwd\",\"jwks_uri\":\"https://a.example/keys\"}"
            })
    void whatIsAnothersOrNotWholeIsNone(String told) throws JsonProcessingException {
        assertThat(read(told)).isEmpty();
    }
}
