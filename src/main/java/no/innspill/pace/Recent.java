package no.innspill.pace;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What was used lately, by a key, and no more of it than a number: whoever makes up keys pushes out old ones. */
final class Recent<V> {

    private final Map<String, V> values;

    Recent(int most) {
        values = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > most;
            }
        });
    }

    V get(String key, Supplier<V> fresh) {
        return values.computeIfAbsent(key, x -> fresh.get());
    }

    boolean has(String key) {
        return values.get(key) != null;
    }

    int size() {
        return values.size();
    }
}
