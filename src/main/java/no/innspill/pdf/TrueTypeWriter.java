package no.innspill.pdf;

import static no.innspill.pdf.TableBytes.bytes;
import static no.innspill.pdf.TableBytes.padded;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a TrueType file (OpenType 1.9, outlines of quadratic curves) with one picture for each of a row of characters: the
 * tables that a PDF needs and no more.
 */
final class TrueTypeWriter {

    private final String name;
    private final char first;
    private final List<GlyphRun> pictures;

    /** @param first the character of the first picture; the others follow it */
    TrueTypeWriter(String name, char first, List<GlyphRun> pictures) {
        this.name = name;
        this.first = first;
        this.pictures = pictures;
    }

    byte[] write() {
        List<byte[]> outlines = new ArrayList<>(List.of(new byte[0]));
        pictures.forEach(picture -> outlines.add(GlyphOutline.of(picture)));
        TrueTypeMetrics metrics = new TrueTypeMetrics(first, pictures);
        Map<String, byte[]> tables = new TreeMap<>();
        tables.put("OS/2", metrics.os2());
        tables.put("cmap", cmap());
        tables.put("glyf", bytes(out -> {
            for (byte[] outline : outlines) {
                out.write(outline);
            }
        }));
        tables.put("head", metrics.head());
        tables.put("hhea", metrics.hhea());
        tables.put("hmtx", metrics.hmtx());
        tables.put("loca", bytes(out -> {
            int offset = 0;
            out.writeInt(0);
            for (byte[] outline : outlines) {
                offset += outline.length;
                out.writeInt(offset);
            }
        }));
        tables.put("maxp", metrics.maxp());
        tables.put("name", names());
        tables.put("post", bytes(out -> {
            // Names, all of them the one that has none: without any PDFBox warns each time.
            out.writeInt(0x00020000);
            out.write(new byte[28]);
            out.writeShort(pictures.size() + 1);
            out.write(new byte[2 * (pictures.size() + 1)]);
        }));
        return file(tables);
    }

    private static byte[] file(Map<String, byte[]> tables) {
        return bytes(out -> {
            int count = tables.size();
            int power = Integer.highestOneBit(count);
            out.writeInt(0x00010000);
            out.writeShort(count);
            out.writeShort(power * 16);
            out.writeShort(Integer.numberOfTrailingZeros(power));
            out.writeShort((count - power) * 16);
            int offset = 12 + 16 * count;
            for (Map.Entry<String, byte[]> table : tables.entrySet()) {
                out.writeBytes(table.getKey());
                out.writeInt(sum(table.getValue()));
                out.writeInt(offset);
                out.writeInt(table.getValue().length);
                offset += padded(table.getValue().length);
            }
            for (byte[] table : tables.values()) {
                out.write(table);
                out.write(new byte[padded(table.length) - table.length]);
            }
        });
    }

    private static int sum(byte[] table) {
        int sum = 0;
        for (int i = 0; i < table.length; i++) {
            sum += (table[i] & 0xFF) << (24 - 8 * (i % 4));
        }
        return sum;
    }

    /** One run of characters, and the end that the format wants. */
    private byte[] cmap() {
        int last = first + pictures.size() - 1;
        return bytes(out -> {
            out.writeShort(0);
            out.writeShort(1);
            out.writeShort(3);
            out.writeShort(1);
            out.writeInt(12);
            out.writeShort(4);
            out.writeShort(32);
            out.writeShort(0);
            out.writeShort(4);
            out.writeShort(4);
            out.writeShort(1);
            out.writeShort(0);
            out.writeShort(last);
            out.writeShort(0xFFFF);
            out.writeShort(0);
            out.writeShort(first);
            out.writeShort(0xFFFF);
            out.writeShort(1 - first);
            out.writeShort(1);
            out.writeShort(0);
            out.writeShort(0);
        });
    }

    private byte[] names() {
        byte[] plain = name.getBytes(StandardCharsets.UTF_16BE);
        byte[] postScript = (name.replace(" ", "") + "-Regular").getBytes(StandardCharsets.UTF_16BE);
        int[] ids = {1, 4, 6};
        return bytes(out -> {
            out.writeShort(0);
            out.writeShort(ids.length);
            out.writeShort(6 + 12 * ids.length);
            for (int id : ids) {
                out.writeShort(3);
                out.writeShort(1);
                out.writeShort(0x409);
                out.writeShort(id);
                out.writeShort(id == 6 ? postScript.length : plain.length);
                out.writeShort(id == 6 ? plain.length : 0);
            }
            out.write(plain);
            out.write(postScript);
        });
    }
}
