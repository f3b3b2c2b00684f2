package no.innspill.pace;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What was used lately, by a key, and no more of it than a number: whoever makes up keys pushes out old ones. */
public final class Recent<K, V> {

    private final Map<K, V> values;

    public Recent(int most) {
        values = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }

    public V get(K key, Supplier<V> fresh) {
        return values.computeIfAbsent(key, x -> fresh.get());
    }

    boolean has(K key) {
        return values.get(key) != null;
    }

    int size() {
        return values.size();
    }
}
