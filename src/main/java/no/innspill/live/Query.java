package no.innspill.live;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The query of a socket's address. */
record Query(Map<String, List<String>> parameters) {

    Query(@Nullable String query) {
        this(new QueryStringDecoder(query == null ? "" : query, false).parameters());
    }

    Optional<String> value(String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** A number of 0 or more; 0 where there is none. */
    long number(String name) {
        return value(name)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(0L);
    }
}
