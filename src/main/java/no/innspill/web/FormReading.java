package no.innspill.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/**
 * Keeps what a form said, to be given back should the request fail. A form that cannot be decoded, such as one with a lone
 * per cent sign, is the sender's fault and not ours.
 */
@Provider
public class FormReading implements ReaderInterceptor {

    private static final String FORM = FormReading.class.getName();

    /** What the request's form said, if it had one and it has been read. */
    @SuppressWarnings("unchecked")
    static Form of(ContainerRequestContext request) {
        return request.getProperty(FORM) instanceof MultivaluedMap<?, ?> fields
                ? new Form((MultivaluedMap<String, String>) fields)
                : Form.EMPTY;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        try {
            Object read = body.proceed();
            if (read instanceof MultivaluedMap<?, ?> fields) {
                body.setProperty(FORM, fields);
            }
            return read;
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }
}
