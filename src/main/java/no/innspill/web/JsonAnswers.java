package no.innspill.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/**
 * Writes JSON whole and waits for nobody: written bit by bit, it would hold the thread of whoever answers for as long as
 * the other end takes nothing, and two hundred who do not read would hold all threads.
 */
@Provider
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class JsonAnswers implements ServerMessageBodyWriter<Object> {

    private final ObjectMapper json;

    JsonAnswers(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean isWriteable(Class<?> kind, Type type, ResteasyReactiveResourceInfo target, MediaType media) {
        return isObject(kind);
    }

    @Override
    public boolean isWriteable(Class<?> kind, Type type, Annotation[] annotations, MediaType media) {
        return isObject(kind);
    }

    /** Anything but what is bytes or text already. */
    private static boolean isObject(Class<?> kind) {
        return !CharSequence.class.isAssignableFrom(kind)
                && !InputStream.class.isAssignableFrom(kind)
                && !Buffer.class.isAssignableFrom(kind)
                && !kind.isArray();
    }

    @Override
    public void writeResponse(Object answer, Type type, ServerRequestContext request) throws IOException {
        request.serverResponse().end(json.writeValueAsBytes(answer));
    }

    @Override
    public void writeTo(
            Object answer,
            Class<?> kind,
            Type type,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream stream)
            throws IOException {
        stream.write(json.writeValueAsBytes(answer));
    }
}
