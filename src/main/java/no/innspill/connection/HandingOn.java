package no.innspill.connection;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.ByteArrayInputStream;
import no.innspill.web.BodyLimit;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Hands what {@link BodyLimit} has read on to whoever works on the request. */
class HandingOn {

    private final RoutingContext routing;

    HandingOn(RoutingContext routing) {
        this.routing = routing;
    }

    @ServerRequestFilter(preMatching = true)
    void body(ContainerRequestContext request) {
        Buffer read = routing.get(BodyLimit.READ);
        request.setEntityStream(new ByteArrayInputStream(read == null ? new byte[0] : read.getBytes()));
    }
}
