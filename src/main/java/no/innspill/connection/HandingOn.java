package no.innspill.connection;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.ByteArrayInputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Hands what {@link BodyReading} has read on to whoever works on the request. */
class HandingOn {

    private final RoutingContext routing;

    HandingOn(RoutingContext routing) {
        this.routing = routing;
    }

    @ServerRequestFilter(preMatching = true)
    void body(ContainerRequestContext request) {
        Buffer read = routing.get(BodyReading.READ);
        request.setEntityStream(new ByteArrayInputStream(read == null ? new byte[0] : read.getBytes()));
    }
}
