package no.innspill.signin;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Optional;

/** Where the provider is asked for what, as it tells itself. */
record Provider(
        String issuer,
        URI authorization,
        URI token,
        URI keys,
        Optional<URI> userInfo,
        Optional<URI> ending,
        boolean post) {

    private static final String BASIC = "client_secret_basic";
    private static final int LAST_PORT = 65_535;
    private static final String POST = "client_secret_post";

    /** Nothing where what it tells is not whole, or is somebody else's. */
    static Optional<Provider> read(JsonNode told, String issuer) {
        Optional<URI> authorization = address(told, "authorization_endpoint");
        Optional<URI> token = address(told, "token_endpoint");
        Optional<URI> keys = address(told, "jwks_uri");
        if (!told.path("issuer").asText().equals(issuer)
                || authorization.isEmpty()
                || token.isEmpty()
                || keys.isEmpty()) {
            return Optional.empty();
        }
        JsonNode methods = told.path("token_endpoint_auth_methods_supported");
        return Optional.of(new Provider(
                issuer,
                authorization.get(),
                token.get(),
                keys.get(),
                address(told, "userinfo_endpoint"),
                address(told, "end_session_endpoint"),
                names(methods, POST) && !names(methods, BASIC)));
    }

    private static boolean names(JsonNode list, String name) {
        for (JsonNode each : list) {
            if (each.asText().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<URI> address(JsonNode told, String name) {
        try {
            URI address = URI.create(told.path(name).asText());
            String scheme = String.valueOf(address.getScheme());
            return address.getHost() != null
                            && address.getPort() <= LAST_PORT
                            && (scheme.equals("https") || scheme.equals("http"))
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
