package no.innspill.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** A form that cannot be decoded, such as one with a lone per cent sign, is the sender's fault and not ours. */
@Provider
public class FormReading implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        try {
            return body.proceed();
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }
}
