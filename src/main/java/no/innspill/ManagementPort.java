package no.innspill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * Where whoever runs the machine asks for health and figures. Unless one is set it lies a thousand above the room's, so
 * that several servers on one machine keep out of each other's way; where something else has it already, any free one
 * does.
 */
final class ManagementPort {

    static final String SETTING = "innspill.management-port";
    private static final int ABOVE = 1000;
    private static final int HIGHEST = 65_535;

    private ManagementPort() {}

    /** Whether there is one: one that is set is not exchanged for another. */
    static boolean choose(Config config, int roomPort) {
        Optional<Integer> wanted = config.getOptionalValue(SETTING, Integer.class);
        if (wanted.isPresent()) {
            return wanted.get() != roomPort && isFree(wanted.get());
        }
        System.setProperty(SETTING, String.valueOf(beside(roomPort)));
        return true;
    }

    static int beside(int roomPort) {
        int wanted = roomPort + ABOVE;
        return roomPort != 0 && wanted <= HIGHEST && isFree(wanted) ? wanted : anyFree();
    }

    private static boolean isFree(int port) {
        try (ServerSocket tried = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return tried.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static int anyFree() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
