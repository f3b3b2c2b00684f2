package no.innspill.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses may be told, before anybody is asked where they lead. */
class WebhookAddressTest {

    private static final WebhookSettings SETTINGS =
            new WebhookSettings(true, Optional.of(List.of("hooks.local")), Duration.ofSeconds(5));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://hooks.example/",
                "https://hooks.example:22/",
                "https://hooks.example:80/",
                "http://hooks.local:0/",
                "http://hooks.local:65536/",
                "http://hooks.local:99999/x",
                "http://hooks.local:4294967377/",
                "https:///",
                "https://?x",
                "https://.example/",
                "https://b\u00e6r.example/",
                "https://b%C3%A6r.example/",
                "https://2130706433/",
                "https://127.1/",
                "https://0.0.0.0/",
                "https://10.0.0.1/",
                "https://127.0.0.1/",
                "https://169.254.169.254/latest",
                "https://192.168.1.1:8443/",
                "https://[::1]:8443/",
                "https://[::]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[fe80::1%25eth0]/",
                "https://[fd00::1]/",
                "wss://hooks.local/",
                "https://me@hooks.example/",
                "https://me:secret@hooks.example/",
                "https://hooks.example/#part",
                "https:hooks.example",
                "https:///path",
                "ftp://hooks.example/",
                "file:///etc/passwd",
                "https://hooks.example/\r\nX-Other: 1",
                "https://hooks.example/ HTTP/1.1",
                "https://hooks.example/\u00e6",
                "https://hooks.local@evil.example:9/",
                "http://hooks.local.evil.example/",
                "javascript:alert(1)"
            })
    void noOtherAddressesAreTold(String address) {
        assertThat(WebhookAddress.of(address, SETTINGS)).isEmpty();
    }

    @Test
    void tooLongAnAddressIsNone() {
        assertThat(WebhookAddress.of("https://hooks.example/" + "a".repeat(1000), SETTINGS))
                .isEmpty();
    }

    @Test
    void tooLongAHostIsNone() {
        assertThat(WebhookAddress.of("https://" + "a.".repeat(126) + "no/", SETTINGS))
                .isEmpty();
    }

    @Test
    void anAddressOnTheInternetAndANamedHostAre() {
        assertThat(WebhookAddress.of("https://hooks.example/in?room=1", SETTINGS))
                .contains(new WebhookAddress(true, "hooks.example", 443, "/in?room=1"));
        assertThat(WebhookAddress.of("http://HOOKS.local:9000", SETTINGS))
                .contains(new WebhookAddress(false, "HOOKS.local", 9000, "/"));
        WebhookAddress six =
                WebhookAddress.of("https://[2606:4700::1111]:8443/", SETTINGS).orElseThrow();
        assertThat(six.machine()).isEqualTo("2606:4700::1111");
        assertThat(six.authority()).isEqualTo("[2606:4700::1111]:8443");
        assertThat(WebhookAddress.of("https://1.1.1.1/", SETTINGS).orElseThrow().authority())
                .isEqualTo("1.1.1.1");
        assertThat(WebhookAddress.of("http://hooks.local:65535/", SETTINGS)).isPresent();
    }

    @Test
    void aMessageIsSignedAsStandardWebhooksHasIt() {
        // The example of the specification's reference libraries.
        assertThat(WebhookSecret.sign(
                        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        1614265330,
                        "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        assertThat(WebhookSecret.read("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")).isPresent();
        assertThat(WebhookSecret.read("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")).isEmpty();
        assertThat(WebhookSecret.read("whsec_short")).isEmpty();
        assertThat(WebhookSecret.read("whsec_%%%")).isEmpty();
    }
}
