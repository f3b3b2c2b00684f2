package no.innspill.privacy;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;
import org.h2.mvstore.FreeSpaceBitSet;
import org.h2.mvstore.RandomAccessStore;
import org.h2.mvstore.SFChunk;
import org.h2.mvstore.SingleFileStore;
import org.jboss.logging.Logger;

/**
 * The blocks of the embedded database's file: which of them hold nothing, and zeros for these. H2 keeps both to itself,
 * and a second channel to the file would give up the lock on it when it is closed.
 */
record Blocks(SingleFileStore file, FreeSpaceBitSet space, Method write) {

    private static final Logger LOG = Logger.getLogger(Blocks.class);

    private static final int SIZE = 4096;

    /** The header twice; it holds no data. */
    private static final int FIRST = 2;

    /** @throws IllegalStateException with an H2 that is built otherwise than the one this was written for */
    static Blocks of(SingleFileStore file) {
        try {
            Field space = RandomAccessStore.class.getDeclaredField("freeSpace");
            space.setAccessible(true);
            Method write =
                    SingleFileStore.class.getDeclaredMethod("writeFully", SFChunk.class, long.class, ByteBuffer.class);
            write.setAccessible(true);
            return new Blocks(file, (FreeSpaceBitSet) space.get(file), write);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    BitSet free() {
        BitSet free = new BitSet();
        for (int block = FIRST; block < file.size() / SIZE; block++) {
            free.set(block, space.isFree((long) block * SIZE, SIZE));
        }
        return free;
    }

    /** Whether it could be done. Nothing may be thrown here: the store would be closed for good. */
    boolean overwrite(BitSet blocks) {
        boolean done = true;
        for (int block = blocks.nextSetBit(0); block >= 0 && done; block = blocks.nextSetBit(block + 1)) {
            done = overwrite((long) block * SIZE, SIZE);
        }
        return done;
    }

    boolean overwrite(List<Slack> slacks) {
        return slacks.stream().allMatch(slack -> overwrite(slack.from(), slack.length()));
    }

    private boolean overwrite(long from, int length) {
        try {
            if (file.readFully((SFChunk) null, from, length).compareTo(ByteBuffer.allocate(length)) != 0) {
                write.invoke(file, null, from, ByteBuffer.allocate(length));
            }
            return true;
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.error("The free part of the database's file could not be overwritten", e);
            return false;
        }
    }
}
