package no.innspill.address;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a request as it came. Browsers let through what no address may have, such as a bar or a lone per cent
 * sign; it is written as it should have been, so that whoever typed it is answered in words and not with an empty page.
 */
public final class AddressLine {

    private static final String BARE = "-._~!$&'()*+,;=:@/?";
    private static final int HEX = 16;
    private static final Pattern WHOLE = Pattern.compile("(?i)https?://([^/?#]*)");
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*://");

    private AddressLine() {}

    /** One of a kind that is not ours, or that names no host or somebody at one, leads nowhere. */
    public static boolean isReadable(String address) {
        return !SCHEME.matcher(address).lookingAt()
                || host(address).filter(AddressLine::isHost).isPresent();
    }

    private static boolean isHost(String named) {
        return !named.isEmpty() && !named.contains("@") && isOne("http://" + named + "/");
    }

    /** What stands behind the host, if it names one. */
    public static String mended(String address) {
        Matcher named = WHOLE.matcher(address);
        String local = named.lookingAt() ? address.substring(named.end()) : address;
        String rooted = named.lookingAt() && !local.startsWith("/") ? "/" + local : local;
        return isOne(rooted) || !rooted.startsWith("/")
                ? rooted
                : written(rooted.replaceFirst("^/+", "/").getBytes(StandardCharsets.UTF_8));
    }

    /** The host that an address names itself, as one that is sent to a proxy does. */
    public static Optional<String> host(String address) {
        Matcher named = WHOLE.matcher(address);
        return named.lookingAt() ? Optional.of(named.group(1)) : Optional.empty();
    }

    private static boolean isOne(String address) {
        try {
            return !new URI(address).toString().isEmpty();
        } catch (URISyntaxException none) {
            return false;
        }
    }

    private static String written(byte[] address) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < address.length; i++) {
            char each = (char) (address[i] & 0xFF);
            if (isBare(each) || (each == '%' && isCode(address, i + 1))) {
                written.append(each);
            } else {
                written.append("%%%02X".formatted((int) each));
            }
        }
        return written.toString();
    }

    private static boolean isBare(char each) {
        return (each < 0x80 && Character.isLetterOrDigit(each)) || BARE.indexOf(each) >= 0;
    }

    private static boolean isCode(byte[] address, int start) {
        return start + 1 < address.length
                && Character.digit(address[start], HEX) >= 0
                && Character.digit(address[start + 1], HEX) >= 0;
    }
}
