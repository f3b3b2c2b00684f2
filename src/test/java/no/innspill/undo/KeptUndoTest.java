package no.innspill.undo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;

/** What can be taken back is stored under a name of its own, and read as earlier versions have stored it. */
class KeptUndoTest {

    @StoredAs(value = "lamp", formerly = "lit")
    record UndoLamp(long lamp, boolean before) {}

    record Nameless(long id) {}

    private static KeptUndo read(String stored) throws JsonProcessingException {
        return KeptUndo.read(Difference.JSON.readTree(stored));
    }

    @Test
    void whatIsStoredIsReadAgain() throws JsonProcessingException {
        KeptUndo kept = KeptUndo.of(new UndoLamp(7, true), 11L);
        KeptUndo again = read(Difference.JSON.writeValueAsString(kept));
        assertThat(again.isA(UndoLamp.class)).isTrue();
        assertThat(again.as(UndoLamp.class)).isEqualTo(new UndoLamp(7, true));
        assertThat(again.author()).isEqualTo(11L);
        assertThat(KeptUndo.of(new UndoLamp(7, true), null).author()).isNull();
    }

    @Test
    void anEarlierVersionHadTheNameAmongTheFields() throws JsonProcessingException {
        KeptUndo kept = read("{\"@type\":\"lit\",\"lamp\":7,\"before\":true}");
        assertThat(kept.isA(UndoLamp.class)).isTrue();
        assertThat(kept.as(UndoLamp.class)).isEqualTo(new UndoLamp(7, true));
    }

    @Test
    void anEarlierVersionEntrustedTheRestToOthers() throws JsonProcessingException {
        KeptUndo kept =
                read("{\"@type\":\"entrusted\",\"type\":\"lit\",\"what\":{\"lamp\":7,\"before\":false},\"author\":3}");
        assertThat(kept.isA(UndoLamp.class)).isTrue();
        assertThat(kept.as(UndoLamp.class)).isEqualTo(new UndoLamp(7, false));
        assertThat(kept.author()).isEqualTo(3L);
    }

    @Test
    void anotherNameIsAnotherThing() throws JsonProcessingException {
        assertThat(read("{\"type\":\"candle\",\"what\":{},\"author\":null}").isA(UndoLamp.class))
                .isFalse();
    }

    @Test
    void nothingIsStoredWithoutAName() {
        assertThatIllegalStateException().isThrownBy(() -> KeptUndo.of(new Nameless(1), null));
    }
}
