package no.innspill.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import no.innspill.Garbled;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,           -,                             true",
                "same-origin, -,                             true",
                "same-origin, http://192.168.1.7:8080,       true",
                "none,        -,                             true",
                "-,           http://192.168.1.7:8080,       true",
                "-,           HTTP://192.168.1.7:8080,       true",
                "-,           https://192.168.1.7:8080,      true",
                "cross-site,  http://192.168.1.7:8080,       false",
                "same-site,   http://192.168.1.7:8080,       false",
                "same-origin, http://evil.example,           false",
                "-,           http://192.168.1.7,            false",
                "-,           http://192.168.1.7:8081,       false",
                "-,           http://192.168.1.7:8080@evil.example, false",
                "-,           http://evil.example#192.168.1.7:8080, false",
                "-,           null,                          false",
                "same-origin, null,                          true",
                "cross-site,  null,                          false",
                "none,        null,                          false",
                "-,           '',                            false",
                "-,           ':',                           false",
                "'',          http://192.168.1.7:8080,       false"
            })
    void onlyOurOwnPagesAndProgramsMayChangeAnything(@Nullable String site, @Nullable String origin, boolean allowed) {
        assertThat(SameOrigin.allows(site, origin, "192.168.1.7:8080", false)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "https://innspill.kommune.no, innspill.kommune.no, true",
        "https://innspill.kommune.no, innspill.kommune.no:443, true",
        "https://innspill.kommune.no:443, innspill.kommune.no, true",
        "http://innspill.kommune.no, innspill.kommune.no:80, true",
        "https://innspill.kommune.no:8443, innspill.kommune.no:8443, true",
        "https://innspill.kommune.no:8443, innspill.kommune.no, false",
        "http://innspill.kommune.no, innspill.kommune.no:443, false",
        "https://kommune.no, innspill.kommune.no, false",
        "http://[::1]:8080, [::1]:8080, true"
    })
    void thePortThatASchemeHasAnywayMayBeLeftOut(String origin, String authority, boolean allowed) {
        assertThat(SameOrigin.allows(null, origin, authority, false)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "https://innspill.kommune.no, innspill.kommune.no, true",
        "HTTPS://innspill.kommune.no:8443, innspill.kommune.no:8443, true",
        "http://innspill.kommune.no, innspill.kommune.no, false",
        "http://innspill.kommune.no:8443, innspill.kommune.no:8443, false",
        "http://innspill.kommune.no:443, innspill.kommune.no, false"
    })
    void aPageThatCameWithoutHttpsDoesNothingWhereThereIs(String origin, String authority, boolean allowed) {
        assertThat(SameOrigin.allows(null, origin, authority, true)).isEqualTo(allowed);
    }

    @Test
    void anotherSiteIsNeverOurs() {
        for (String other : List.of("https://evil.example", "http://localhost.evil.example:8080", "null")) {
            Garbled.of(other, 1_000)
                    .filter(origin ->
                            !origin.toLowerCase(Locale.ROOT).matches(".*//(?:[^/@]*@)?localhost(?::8080)?(?:[/?#].*)?"))
                    .forEach(origin -> assertThat(SameOrigin.allows(null, origin, "localhost:8080", false))
                            .as(origin)
                            .isFalse());
        }
        Garbled.of("localhost:8080", 1_000)
                .forEach(host -> assertThat(SameOrigin.allows("cross-site", "http://localhost:8080", host, false))
                        .isFalse());
    }
}
