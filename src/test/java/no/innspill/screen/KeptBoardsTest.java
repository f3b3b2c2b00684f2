package no.innspill.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptBoardsTest {

    private final KeptBoards<Integer> kept = new KeptBoards<>();

    /** Three hundred boards, each with as many ideas as one may have, would be more than the machine has. */
    @Test
    void boardsOfAnySizeTakeNoMoreRoomThanAFewDozenMegabytes() {
        String board = "x".repeat(2_000_000);
        for (int i = 0; i < 300; i++) {
            kept.keep(i, new Board(i, board), kept.now());
        }
        assertThat(kept.letters()).isPositive().isLessThanOrEqualTo(32_000_000);
    }

    @Test
    void boardsOfAUsualSizeAreKeptForAWholeHouseOfRooms() {
        String board = "x".repeat(50_000);
        for (int i = 0; i < 300; i++) {
            kept.keep(i, new Board(i, board), kept.now());
        }
        for (int i = 0; i < 300; i++) {
            assertThat(kept.of(i)).isNotNull();
        }
        kept.keep(7, new Board(1000, board), kept.now());
        assertThat(kept.of(7)).isEqualTo(new Board(1000, board));
    }

    /** It was read from a database that another one has taken the place of meanwhile. */
    @Test
    void whatWasBegunBeforeEverythingWasForgottenIsNotKept() {
        int begun = kept.now();
        kept.forget();
        kept.keep(7, new Board(10, "Skrevet etter kopien"), begun);
        assertThat(kept.of(7)).isNull();
        kept.keep(7, new Board(6, "Slik det var"), kept.now());
        assertThat(kept.of(7)).isNotNull();
    }
}
