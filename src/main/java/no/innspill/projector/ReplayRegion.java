package no.innspill.projector;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import no.innspill.page.ThemeShown;
import no.innspill.replay.Course;
import no.innspill.replay.Moment;

/** The course of the workshop as a time-lapse. */
@Singleton
class ReplayRegion extends WallRegion {

    private final Course course;
    private final Clock clock;

    @CheckedTemplate(basePath = "projector")
    static class Templates {
        static native TemplateInstance replay(Replay replay);
    }

    public record Replay(boolean single, List<ThemeShown> themes, List<Moment> moments) {}

    ReplayRegion(Walls walls, Course course, Clock clock) {
        super(walls, "wall-replay");
        this.course = course;
        this.clock = clock;
    }

    @Override
    String draw(Wall wall) {
        Long until = wall.snapshot().until();
        return wall.render(Templates.replay(new Replay(
                wall.isSingle(),
                wall.themesShown(),
                course.upTo(
                        until == null ? clock.instant() : Instant.ofEpochMilli(until),
                        wall.workshop(),
                        wall.seen().language()))));
    }
}
