package no.innspill.openwalls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OpenWallsTest {

    private static final String CODE = "KX7M2P";

    private long now;
    private final OpenWalls walls = new OpenWalls(() -> now);

    private static WallShown wall(int width, boolean full) {
        return new WallShown(width, 720, full, "", "columns=1");
    }

    private void says(String name, WallShown shown) {
        walls.told(new WallTold(CODE, name, Optional.of(shown), true));
    }

    private void wait(int seconds) {
        now += TimeUnit.SECONDS.toNanos(seconds);
    }

    @Test
    void thePictureIsOfTheFirstWallThatFillsItsScreenElseOfTheFirst() {
        assertThat(walls.first(CODE)).isEmpty();
        says("a", wall(1000, false));
        says("b", wall(2000, false));
        assertThat(walls.first(CODE)).contains(wall(1000, false));
        says("c", wall(3000, true));
        says("d", wall(4000, true));
        assertThat(walls.first(CODE)).contains(wall(3000, true));
        says("c", wall(3001, true));
        assertThat(walls.first(CODE)).as("it is the same wall").contains(wall(3001, true));
        assertThat(walls.first("ANOTHER")).isEmpty();
    }

    @Test
    void oneThatIsGoneOrSilentGivesWayToTheNext() {
        says("a", wall(1000, false));
        wait(40);
        says("b", wall(2000, false));
        assertThat(walls.first(CODE)).contains(wall(1000, false));
        wait(20);
        assertThat(walls.first(CODE)).contains(wall(2000, false));
        walls.told(new WallTold(CODE, "b", Optional.empty(), false));
        assertThat(walls.first(CODE)).isEmpty();
        says("b", wall(2000, false));
        wait(60);
        assertThat(walls.first(CODE)).isEmpty();
    }

    @Test
    void noMoreOfThemAreKeptThanThereAreWallsInARoom() {
        says("first", wall(1000, false));
        for (int i = 0; i < 10 * OpenWalls.WALLS; i++) {
            says("w" + i, wall(2000, i >= OpenWalls.WALLS));
        }
        assertThat(walls.first(CODE)).as("the later ones found no place").contains(wall(1000, false));
        wait(60);
        says("late", wall(3000, false));
        assertThat(walls.first(CODE)).contains(wall(3000, false));
    }

    @Test
    void whatOneNodeWritesAnotherReads() {
        WallShown shown = new WallShown(1024, 768, true, "scheme=dark,all=110,qr", "columns=2,ideas-12=1");
        assertThat(WallShown.ofWord(WallShown.word(Optional.of(shown)))).contains(shown);
        assertThat(WallShown.ofWord(WallShown.word(Optional.of(wall(1000, false)))))
                .contains(wall(1000, false));
        assertThat(WallShown.ofWord(WallShown.word(Optional.empty()))).isEmpty();
        assertThat(WallShown.ofWord("1:2:3")).isEmpty();
        assertThat(WallShown.ofWord("9:720:true::")).isEmpty();
    }
}
