package no.innspill.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Which addresses are the internet's: not this machine's, a private network's, or set aside for something else. */
final class PublicNetwork {

    private static final class Range {

        private final byte[] start;
        private final int bits;

        Range(byte[] start, int bits) {
            this.start = start;
            this.bits = bits;
        }

        static Range of(String written) {
            String[] parts = written.split("/", 2);
            try {
                return new Range(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (UnknownHostException e) {
                throw new IllegalStateException(e);
            }
        }

        boolean has(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            int whole = bits / Byte.SIZE;
            int rest = bits % Byte.SIZE;
            return Arrays.equals(address, 0, whole, start, 0, whole)
                    && (rest == 0 || ((address[whole] ^ start[whole]) & 0xFF) >> (Byte.SIZE - rest) == 0);
        }
    }

    /** The special-purpose registries of IANA (RFC 6890 and its successors). */
    private static final List<Range> NOT_PUBLIC = ranges(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "192.175.48.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "2620:4f:8000::/48",
            "3fff::/20");

    /** All of the newer kind that is given out; what leads to others by way of the older kind is outside of it. */
    private static final Range GLOBAL = Range.of("2000::/3");

    private static final int OLDER = 4;

    private PublicNetwork() {}

    static boolean has(InetAddress address) {
        byte[] bytes = address.getAddress();
        return (bytes.length == OLDER || GLOBAL.has(bytes))
                && NOT_PUBLIC.stream().noneMatch(range -> range.has(bytes));
    }

    private static List<Range> ranges(String... written) {
        return Arrays.stream(written).map(Range::of).toList();
    }
}
