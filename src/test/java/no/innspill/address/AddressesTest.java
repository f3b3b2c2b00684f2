package no.innspill.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which address the room is told, and which one an operator may set. */
class AddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vEthWSL",
                "vboxnet0",
                "docker0",
                "br-3f2a",
                "veth12ab",
                "vmnet8",
                "tailscale0",
                "utun3",
                "virbr0",
                "wg0",
                "eth5 Hyper-V Virtual Ethernet Adapter",
                "eth7 VirtualBox Host-Only Ethernet Adapter",
                "eth9 VMware Virtual Ethernet Adapter for VMnet1"
            })
    void aRealCardComesBeforeAMadeUpOneInWhateverOrderTheyAreListed(String virtual) {
        List<NetworkCard> cards = new ArrayList<>(List.of(
                new NetworkCard("wlan0", "192.168.1.20", true),
                new NetworkCard(virtual, "172.28.16.1", true),
                new NetworkCard("eth0", "10.1.2.3", true)));
        for (int i = 0; i < 6; i++) {
            Collections.rotate(cards, 1);
            if (i == 3) {
                Collections.reverse(cards);
            }
            assertThat(NetworkCard.byReach(new LinkedHashSet<>(cards), "192.168.1.20"))
                    .containsExactly("192.168.1.20", "10.1.2.3", "172.28.16.1");
        }
    }

    @Test
    void aTunnelThatAllTrafficGoesThroughIsNotWhereTheRoomIs() {
        assertThat(NetworkCard.byReach(
                        new LinkedHashSet<>(List.of(
                                new NetworkCard("utun4", "10.8.0.2", true),
                                new NetworkCard("en0", "192.168.0.7", true))),
                        "10.8.0.2"))
                .containsExactly("192.168.0.7", "10.8.0.2");
    }

    @Test
    void withoutAWayOutPrivateAddressesComeFirst() {
        assertThat(NetworkCard.byReach(
                        new LinkedHashSet<>(List.of(
                                new NetworkCard("eth0", "84.20.1.1", false),
                                new NetworkCard("eth1", "192.168.0.7", true))),
                        ""))
                .containsExactly("192.168.0.7", "84.20.1.1");
    }

    @ParameterizedTest
    @CsvSource({
        "https://innspill.kommune.no, https://innspill.kommune.no",
        "https://Innspill.Kommune.no/, https://innspill.kommune.no",
        "https://innspill.kommune.no:443, https://innspill.kommune.no",
        "http://10.0.0.7:8080, http://10.0.0.7:8080",
        "http://[fe80::1]:8080, http://[fe80::1]:8080"
    })
    void aPublicAddressIsASchemeAHostAndAPort(String typed, String read) {
        assertThat(PublicAddress.parse(typed)).map(PublicAddress::toString).contains(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "innspill.kommune.no",
                "https://kommune.no/innspill",
                "https://kommune.no/innspill/",
                "ftp://kommune.no",
                "https://kommune.no?x",
                "https://kommune.no/#x",
                "https://a@kommune.no",
                "https://",
                "https://a b",
                "https://kommune.no:99999",
                "https://kommune.no:0",
                "x"
            })
    void anythingElseIsNone(String typed) {
        assertThat(PublicAddress.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "innspill.kommune.no, true",
        "INNSPILL.kommune.no:443, true",
        "innspill.kommune.no:80, false",
        "innspill.kommune.no:8443, false",
        "kommune.no, false",
        "localhost, false"
    })
    void onlyItsOwnHostAndPortAreMeantByIt(String host, boolean meant) {
        PublicAddress address =
                PublicAddress.parse("https://innspill.kommune.no").orElseThrow();
        assertThat(address.isAt(host)).isEqualTo(meant);
    }
}
