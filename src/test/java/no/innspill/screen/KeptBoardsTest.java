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
            kept.keep(i, new Board(i, board));
        }
        assertThat(kept.letters()).isPositive().isLessThanOrEqualTo(32_000_000);
    }

    @Test
    void boardsOfAUsualSizeAreKeptForAWholeHouseOfRooms() {
        String board = "x".repeat(50_000);
        for (int i = 0; i < 300; i++) {
            kept.keep(i, new Board(i, board));
        }
        for (int i = 0; i < 300; i++) {
            assertThat(kept.of(i)).isNotNull();
        }
        kept.keep(7, new Board(1000, board));
        assertThat(kept.of(7)).isEqualTo(new Board(1000, board));
    }
}
