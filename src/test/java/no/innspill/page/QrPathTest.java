package no.innspill.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"http://192.168.1.20:8080/KX7M2P", "https://innspill.kommune.no/KX7M2P/12"})
    void aPictureHasFourEmptyModulesOnEverySide(String address) {
        QrPath qr = QrPath.of(address);
        List<Integer> places = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z")
                .matcher(qr.path())
                .results()
                .flatMap(module -> List.of(Integer.valueOf(module.group(1)), Integer.valueOf(module.group(2))).stream())
                .toList();
        assertThat(places).isNotEmpty().allMatch(place -> 4 <= place && place < qr.size() - 4);
        assertThat(places).contains(4, qr.size() - 5);
    }
}
