package no.innspill.embedded;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What H2 has of a file in memory, where nobody is meant to look. */
record H2Memory(MVStore store) {

    private static final Logger LOG = Logger.getLogger(H2Memory.class);

    /** What H2 goes by; none for one that it has not had to do with since the file was opened. */
    Optional<org.h2.mvstore.Chunk<?>> chunk(int id) {
        return hidden("getChunks") instanceof ConcurrentMap<?, ?> chunks
                        && chunks.get(id) instanceof org.h2.mvstore.Chunk<?> chunk
                ? Optional.of(chunk)
                : Optional.empty();
    }

    /**
     * Has H2 read what it needs to give up a page of the chunk. If it had to when that is not there any more, it would close
     * the file, and with it lose what it has in memory.
     */
    void keep(int id) {
        try {
            chunk(id).ifPresent(chunk -> hidden("getToC", chunk));
        } catch (RuntimeException unreadable) {
            // The next look says more.
        }
    }

    /** Reads everything once, so that it is there. */
    void readAll() {
        try {
            Field maps = MVStore.class.getDeclaredField("maps");
            maps.setAccessible(true);
            for (Object map : ((Map<?, ?>) maps.get(store)).values()) {
                ((MVMap<?, ?>) map).keyIterator(null).forEachRemaining(key -> {});
            }
        } catch (ReflectiveOperationException | RuntimeException unreadable) {
            LOG.debug("Not all of the file is in memory", unreadable);
        }
    }

    /** @throws IllegalStateException with an H2 that is built otherwise than the one this was written for */
    private @Nullable Object hidden(String name, Object... arguments) {
        try {
            Class<?>[] types = Stream.of(arguments)
                    .map(argument -> org.h2.mvstore.Chunk.class)
                    .toArray(Class<?>[]::new);
            Method method = FileStore.class.getDeclaredMethod(name, types);
            method.setAccessible(true);
            return method.invoke(store.getFileStore(), arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
