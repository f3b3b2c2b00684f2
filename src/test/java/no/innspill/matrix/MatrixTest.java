package no.innspill.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.innspill.Entities;
import no.innspill.idea.Group;
import no.innspill.idea.Idea;
import no.innspill.idea.Item;
import no.innspill.participation.Participant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Items with their ratings, worked out by hand. */
class MatrixTest {

    private final Item first = Entities.blank(Idea.class, 11);
    private final Item second = Entities.blank(Group.class, 12);
    private final Participant anne = Entities.blank(Participant.class, 1);
    private final Participant bjarte = Entities.blank(Participant.class, 2);
    private final Participant claire = Entities.blank(Participant.class, 3);

    @Test
    void eachItemHasTheSpreadOfItsOwnRatings() {
        Matrix matrix = Matrix.of(
                List.of(first, second),
                List.of(
                        rating(anne, first, 5, 1),
                        rating(bjarte, first, 4, 2),
                        rating(claire, first, 2, null),
                        rating(anne, second, 3, 3)));
        assertThat(matrix.points().get(0).importance()).isEqualTo(new Spread(3, 3, 4, 4.5));
        assertThat(matrix.points().get(0).feasibility()).isEqualTo(new Spread(2, 1, 1.5, 2));
        assertThat(matrix.points().get(0).raters()).isEqualTo(3);
        assertThat(matrix.points().get(1).importance()).isEqualTo(new Spread(1, 3, 3, 3));
        assertThat(matrix.points()).extracting(Matrix.Point::number).containsExactly(1, 2);
    }

    @Test
    void peopleAreCountedOnceHoweverMuchTheyRate() {
        Matrix matrix = Matrix.of(
                List.of(first, second),
                List.of(rating(anne, first, 5, 5), rating(anne, second, 1, 1), rating(bjarte, second, 2, null)));
        assertThat(matrix.raters()).isEqualTo(2);
    }

    @Test
    void oneAxisAloneGivesNoPlaceInTheChart() {
        Matrix matrix = Matrix.of(List.of(first), List.of(rating(anne, first, 5, null)));
        assertThat(matrix.points().get(0).isPlaced()).isFalse();
        assertThat(matrix.points().get(0).raters()).isEqualTo(1);
    }

    @Test
    void whatIsNotAmongTheItemsIsLeftOut() {
        Matrix matrix = Matrix.of(List.of(first), List.of(rating(anne, second, 5, 5)));
        assertThat(matrix.isEmpty()).isTrue();
        assertThat(matrix.points().get(0).importance()).isEqualTo(Spread.NONE);
    }

    @Test
    void sayingOneLeavesTheOtherAsItWas() {
        Rating rating = rating(anne, first, 5, 2);
        rating.say(null, 4);
        assertThat(rating.importance()).contains(5);
        assertThat(rating.feasibility()).contains(4);
    }

    private static Rating rating(
            Participant who, Item item, @Nullable Integer importance, @Nullable Integer feasibility) {
        Rating rating = new Rating(who, item);
        rating.say(importance, feasibility);
        return rating;
    }
}
