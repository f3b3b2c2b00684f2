package no.innspill.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Requests that leave when they fall due, however slowly the earlier ones are answered. */
final class Volley {

    /** One request's fate; {@code dueAt} is when it should have left. */
    record Shot(long dueAt, Answer answer) {

        long lag() {
            return answer.sentAt() - dueAt;
        }
    }

    private Volley() {}

    static long[] evenly(int count, double perSecond) {
        return IntStream.range(0, count)
                .mapToLong(i -> (long) (i * Loop.SECOND / perSecond))
                .toArray();
    }

    /** Fires them at these nanoseconds from now, and waits for the answers. */
    static List<Shot> fire(Http http, long[] offsets, IntFunction<Request> requests) {
        List<Shot> shots = new ArrayList<>();
        long start = System.nanoTime() + 10 * Loop.MILLI;
        long last = 0;
        for (int i = 0; i < offsets.length; i++) {
            int number = i;
            long due = start + offsets[i];
            last = Math.max(last, offsets[i]);
            http.loop().at(due, () -> http.send(requests.apply(number), answer -> shots.add(new Shot(due, answer))));
        }
        http.loop().until(() -> shots.size() == offsets.length, last + 15 * Loop.SECOND);
        return shots;
    }
}
