package no.innspill.connection;

import jakarta.ws.rs.core.MediaType;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Optional;
import no.innspill.result.Refusal;
import no.innspill.web.RequestRefusal;
import org.jspecify.annotations.Nullable;

/**
 * What a request says its body is. Looked at before anybody reads on: what cannot be understood is answered here, and the
 * text of the header goes nowhere.
 */
record ContentType(boolean isMultipart, Optional<String> boundary, Optional<Refusal> fault) {

    /** RFC 2046 has no longer ones. */
    private static final int LONGEST_BOUNDARY = 70;

    private static final ContentType NONE = new ContentType(false, Optional.empty(), Optional.empty());
    private static final ContentType FORM = NONE;

    static ContentType of(@Nullable String header) {
        if (header == null) {
            return NONE;
        }
        Optional<MediaType> type = parse(header);
        if (type.isEmpty() || !isKnown(type.get().getParameters().get("charset"))) {
            return faulty(RequestRefusal.NOT_A_FORM);
        }
        if (type.get().isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
            return FORM;
        }
        if (!type.get().isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)) {
            return faulty(RequestRefusal.NOT_A_FORM);
        }
        Optional<String> boundary = Optional.ofNullable(
                        type.get().getParameters().get("boundary"))
                .filter(said -> !said.isBlank() && said.length() <= LONGEST_BOUNDARY);
        return boundary.isEmpty()
                ? faulty(RequestRefusal.NOT_READABLE)
                : new ContentType(true, boundary, Optional.empty());
    }

    private static ContentType faulty(Refusal refusal) {
        return new ContentType(false, Optional.empty(), Optional.of(refusal));
    }

    private static Optional<MediaType> parse(String header) {
        try {
            return Optional.of(MediaType.valueOf(header)).filter(type -> !type.isWildcardType());
        } catch (RuntimeException nonsense) {
            return Optional.empty();
        }
    }

    private static boolean isKnown(@Nullable String charset) {
        try {
            return charset == null || Charset.isSupported(charset);
        } catch (IllegalCharsetNameException nonsense) {
            return false;
        }
    }
}
