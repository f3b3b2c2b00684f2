package no.innspill.connection;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a connection makes of the heads of requests before anybody reads them. */
class HeadsTest {

    private static String address(String sent) {
        EmbeddedChannel connection = new EmbeddedChannel(new Heads(), new HttpRequestDecoder());
        connection.writeInbound(
                Unpooled.copiedBuffer("GET " + sent + " HTTP/1.1\r\nHost: localhost\r\n\r\n", ISO_8859_1));
        HttpRequest head = connection.readInbound();
        connection.finishAndReleaseAll();
        return head.uri();
    }

    @ParameterizedTest
    @CsvSource({
        "/w/%zz, /w/%25zz",
        "/KX7M2P|, /KX7M2P%7C",
        "/w/KX7M2P/board?view=%zz&lang=nb, /w/KX7M2P/board?view=%25zz&lang=nb",
        "/join?code=a|b%20c, /join?code=a%7Cb%20c",
        "/a[b], /a%5Bb%5D",
        "/{code}, /%7Bcode%7D",
        "//, /",
        "http://[::1]:8080/w/KX7M2P, /w/KX7M2P",
        "/%, /%25",
    })
    void anAddressThatIsNoneIsWrittenAsItShouldHaveBeen(String sent, String read) {
        assertThat(address(sent)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/w/KX7M2P?lang=nn", "/w/%C3%B8?x=[1]", "//w/KX7M2P", "*"})
    void oneThatIsAnAddressStaysAsItIs(String sent) {
        assertThat(address(sent)).isEqualTo(sent);
    }

    @Test
    void whateverComesIsAnAddressAfterwards() {
        StringBuilder all = new StringBuilder("/");
        for (char each = '!'; each < 0x100; each++) {
            all.append(each);
        }
        assertThat(URI.create(address(all.toString())).getRawPath()).startsWith("/");
    }
}
