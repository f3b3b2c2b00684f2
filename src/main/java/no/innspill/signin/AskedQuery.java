package no.innspill.signin;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** What the provider is asked, as it stands in an address or in a form. */
final class AskedQuery {

    private AskedQuery() {}

    static String with(URI address, String query) {
        return address + (address.getRawQuery() == null ? "?" : "&") + query;
    }

    static String written(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
