package no.innspill.bench;

import java.util.List;
import java.util.function.IntFunction;

/** Changes at a steady rate, watched from every screen until each has arrived or five seconds are over. */
record Push(Http http, Proc server, Screens screens) {

    private static final int MOST_LOOKS = 5;

    /** What one run came to; processor times in milliseconds. */
    record Outcome(
            String what,
            int screens,
            int rate,
            int changes,
            int refused,
            Deliveries deliveries,
            long gaps,
            long dropped,
            long frames,
            long bytes,
            Spread answers,
            Spread lag,
            Proc.Cpu serverCpu,
            double clientCpu,
            double seconds) {

        double cpuPerThousand() {
            return serverCpu.millis() * 1000 / deliveries.count();
        }

        /** Without what the JVM spends on compiling, which comes to an end. */
        double workPerThousand() {
            return serverCpu.working() * 1000 / deliveries.count();
        }

        /** The mean size of a frame. */
        int frameSize() {
            return (int) (bytes / Math.max(1, frames));
        }
    }

    Outcome run(String what, int rate, int seconds, IntFunction<Request> requests) {
        screens.reset();
        long start = System.nanoTime();
        Proc.Cpu serverCpu = server.cpu();
        double clientCpu = Proc.self().cpu().millis();
        List<Volley.Shot> shots = Volley.fire(http, Volley.evenly(rate * seconds, rate), requests);
        http.loop().pause(300 * Loop.MILLI);
        serverCpu = server.cpu().since(serverCpu);
        clientCpu = Proc.self().cpu().millis() - clientCpu;
        double took = (System.nanoTime() - start) / 1e9;
        List<Answer> acknowledged =
                shots.stream().map(Volley.Shot::answer).filter(Answer::isOk).toList();
        return new Outcome(
                what,
                screens.size(),
                rate,
                acknowledged.size(),
                rate * seconds - acknowledged.size(),
                awaitDeliveries(acknowledged),
                screens.sum(Screen::gaps),
                screens.dropped(),
                screens.sum(Screen::frameCount),
                screens.sum(Screen::byteCount),
                Spread.of(acknowledged.stream().mapToLong(Answer::nanos)),
                Spread.of(shots.stream().mapToLong(Volley.Shot::lag)),
                serverCpu,
                clientCpu,
                took);
    }

    private Deliveries awaitDeliveries(List<Answer> acknowledged) {
        Deliveries deliveries = new Deliveries(acknowledged, screens);
        for (int look = 0; deliveries.lost() > 0 && look < MOST_LOOKS; look++) {
            http.loop().pause(Loop.SECOND);
            deliveries = new Deliveries(acknowledged, screens);
        }
        return deliveries;
    }
}
