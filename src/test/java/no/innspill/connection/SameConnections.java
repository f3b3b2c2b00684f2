package no.innspill.connection;

import io.netty.bootstrap.ServerBootstrap;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;

/**
 * Bounds the connections of a server under test as the product's are. Netty looks for {@link Connections} in the class
 * loader that it came from itself, which in a test is none of the product's: so it is told.
 */
@ApplicationScoped
class SameConnections {

    /** Before the port is opened, as then it is asked. */
    void install(@Observes Router router) throws ReflectiveOperationException {
        ClassLoader loader = ServerBootstrap.class.getClassLoader();
        Method known = Class.forName("io.netty.bootstrap.ChannelInitializerExtensions", true, loader)
                .getDeclaredMethod("getExtensions");
        known.setAccessible(true);
        Object extensions = known.invoke(null);
        Method found = extensions.getClass().getDeclaredMethod("extensions", ClassLoader.class);
        found.setAccessible(true);
        found.invoke(extensions, loader);
        Field kept = extensions.getClass().getDeclaredField("extensions");
        kept.setAccessible(true);
        kept.set(extensions, List.of(new Connections()));
    }
}
