package no.innspill.form;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;

/**
 * Keeps what a form said, to be given back should the request fail. A body that cannot be decoded, such as a form with a
 * lone per cent sign or a file that is cut short, is the sender's fault and not ours, however the reader says so: all of
 * it is in memory by then, so nothing of ours can fail.
 */
@Provider
public class FormReading implements ReaderInterceptor {

    /** How often one field may be there: as often as ideas can be picked at once. */
    public static final int MOST_ALIKE = 500;

    private static final String FORM = FormReading.class.getName();

    /** What the request's form said, if it had one and it has been read. */
    @SuppressWarnings("unchecked")
    public static Form of(ContainerRequestContext request) {
        return request.getProperty(FORM) instanceof MultivaluedMap<?, ?> fields
                ? new Form((MultivaluedMap<String, String>) fields)
                : Form.EMPTY;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) {
        try {
            Object read = counted(body.proceed());
            if (read instanceof MultivaluedMap<?, ?> fields) {
                body.setProperty(FORM, fields);
            }
            return read;
        } catch (WebApplicationException | TooManyAlike known) {
            throw known;
        } catch (IOException | RuntimeException unreadable) {
            throw new BadRequestException();
        }
    }

    private static Object counted(Object read) {
        if (read instanceof Map<?, ?> fields
                && fields.values().stream()
                        .anyMatch(values -> values instanceof Collection<?> all && all.size() > MOST_ALIKE)) {
            throw new TooManyAlike();
        }
        return read;
    }

    /** A list of more than anybody can have chosen by hand. */
    public static final class TooManyAlike extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
