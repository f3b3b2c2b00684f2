package no.innspill.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.innspill.form.Query.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "view=a&view=b",
                "view=a&view=a",
                "VIEW=a&view=b",
                "view=a&View=b",
                "view&view=b",
                "view=a&%76iew=b",
                "view=a&%56IEW=b",
                "view=a&view%20=b",
                "view=a&+view=b",
                "x=1&view=a&y=2&vieW=b",
                "&view=a&&view=b&"
            })
    void aNameThatStandsTwiceInWhateverCaseIsAFault(String query) {
        assertThat(Query.read(query)).isEqualTo(new Query(Map.of(), Fault.TWICE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"view=%", "view=%Z1", "vi%ew=a", "view=%FF", "view=%C3", "%C3%28=a"})
    void whatCannotBeDecodedIsAFault(String query) {
        assertThat(Query.read(query).fault()).isEqualTo(Fault.UNREADABLE);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"&", "&&&"})
    void nothingIsAnEmptyQuery(String query) {
        assertThat(Query.read(query)).isEqualTo(new Query(Map.of(), Fault.NONE));
    }

    @Test
    void namesCountAsTheyAreWrittenAndOnlyTheAmpersandParts() {
        Query query = Query.read("VIEW=control;view=x&text=Bl%C3%A5b%C3%A6r+og+l%26m=a&tom&from=12&table=abc");
        assertThat(query.text("view")).isEmpty();
        assertThat(query.text("VIEW")).contains("control;view=x");
        assertThat(query.text("text")).contains("Blåbær og l&m=a");
        assertThat(query.text("tom")).contains("");
        assertThat(query.has("tom")).isTrue();
        assertThat(query.number("from")).contains(12L);
        assertThat(query.number("table")).isEmpty();
        assertThat(query.number("mangler")).isEmpty();
    }
}
