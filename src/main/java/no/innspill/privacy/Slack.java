package no.innspill.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.SingleFileStore;
import org.h2.mvstore.WriteBuffer;

/**
 * A place in a chunk that belongs to nobody: between what is in it and its footer, at the end of a block. H2 fills it with
 * whatever its buffer held before.
 */
record Slack(long from, int length) {

    private static final int BLOCK = 4096;
    private static final int FOOTER = 128;
    private static final int TABLE_ENTRY = 8;

    /** More than H2 keeps for the next chunks. */
    private static final int BUFFERS = 8;

    /** Of the chunks that were written by then. */
    static List<Slack> until(SingleFileStore file, long then) {
        List<Slack> slacks = new ArrayList<>();
        file.getLayoutMap().forEach((key, value) -> {
            if (key.startsWith("chunk.")) {
                Map<String, String> chunk = DataUtils.parseMap(value);
                long used = number(chunk, "toc") + TABLE_ENTRY * number(chunk, "pages");
                long length = number(chunk, "len") * BLOCK - FOOTER - used;
                if (number(chunk, "version") <= then && chunk.containsKey("toc") && length > 0) {
                    slacks.add(new Slack(number(chunk, "block") * BLOCK + used, (int) length));
                }
            }
        });
        return slacks;
    }

    private static long number(Map<String, String> chunk, String name) {
        return DataUtils.readHexLong(chunk, name, 0);
    }

    /** What the buffers held goes into no chunk from now on. */
    static void clearBuffers(SingleFileStore file) {
        List<WriteBuffer> buffers = new ArrayList<>();
        for (int i = 0; i < BUFFERS; i++) {
            WriteBuffer buffer = file.getWriteBuffer();
            Arrays.fill(buffer.getBuffer().array(), (byte) 0);
            buffers.add(buffer);
        }
        buffers.forEach(file::releaseWriteBuffer);
    }
}
