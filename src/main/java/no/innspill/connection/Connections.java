package no.innspill.connection;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.handler.timeout.IdleStateHandler;
import java.util.concurrent.TimeUnit;
import no.innspill.pace.ConnectionLimits;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Bounds what a connection may cost before anything is asked on it: how many there may be, how long a request may take to
 * say what it wants, and how long one may be open with nothing going on. Netty looks for it when it is told to, in
 * {@code META-INF/services}, and hands it every connection that comes in.
 */
@SuppressWarnings("FutureReturnValueIgnored") // A connection that cannot be closed is closed.
public final class Connections extends ChannelInitializerExtension {

    /** Netty's switch for what is named in {@code META-INF/services}, to be set before its first class is used. */
    public static final String SWITCH = "io.netty.bootstrap.extensions";

    private final ConnectionCount count = new ConnectionCount();

    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        Config settings = ConfigProvider.getConfig();
        int most = settings.getOptionalValue("innspill.limits.connections", Integer.class)
                .orElse(ConnectionLimits.CONNECTIONS);
        int fromOneAddress = settings.getOptionalValue("innspill.limits.connections-per-address", Integer.class)
                .orElse(ConnectionLimits.CONNECTIONS_PER_ADDRESS);
        if (!count.enter(connection, most, fromOneAddress)) {
            connection.close();
            return;
        }
        Heads heads = new Heads();
        connection
                .pipeline()
                // What is going out slowly is going on: a report on a bad network is not cut off.
                .addFirst(
                        new IdleStateHandler(true, 0, 0, ConnectionLimits.IDLE_SECONDS, TimeUnit.SECONDS),
                        heads,
                        new Takers(),
                        new Talkers(),
                        new Lingering(heads));
    }
}
