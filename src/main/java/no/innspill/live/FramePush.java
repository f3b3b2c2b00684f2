package no.innspill.live;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.innspill.desk.Change;
import no.innspill.language.Language;
import no.innspill.screen.Boards;
import no.innspill.screen.View;
import no.innspill.workshop.Viewpoint;
import org.jboss.logging.Logger;

/** Reads what a flush takes along as it stands, renders it once for each audience, and hands the frame to its screens. */
final class FramePush implements Flushes.Push {

    private static final Logger LOG = Logger.getLogger(FramePush.class);

    private final String code;
    private final Boards boards;
    private final Frames frames;
    private final Map<Audience, Channel> channels;

    /** @param channels of the workshop, as screens come and go */
    FramePush(String code, Boards boards, Frames frames, Map<Audience, Channel> channels) {
        this.code = code;
        this.boards = boards;
        this.frames = frames;
        this.channels = channels;
    }

    @Override
    public void accept(Flushes.Batch batch, Delivery delivery) {
        channels.keySet().stream()
                .collect(Collectors.groupingBy(
                        Rendering::of, Collectors.mapping(Audience::viewpoint, Collectors.toSet())))
                .forEach((rendering, places) -> push(
                        rendering,
                        places,
                        rendering.view().seesAll() ? batch.changes() : batch.shown(),
                        rendering.view().revision(batch.upTo()),
                        delivery));
    }

    /** What is read together: a view in a language, from wherever it is seen. */
    private record Rendering(View view, Language language) {

        static Rendering of(Audience audience) {
            return new Rendering(audience.view(), audience.language());
        }
    }

    private void push(
            Rendering rendering, Set<Viewpoint> viewpoints, Set<Change> changes, long upTo, Delivery delivery) {
        Map<Viewpoint, Channel> behind = new HashMap<>();
        for (Viewpoint viewpoint : viewpoints) {
            Channel channel = channels.get(new Audience(code, rendering.view(), viewpoint, rendering.language()));
            if (channel != null && !channel.isEmpty() && upTo > channel.revision()) {
                behind.put(viewpoint, channel);
            }
        }
        if (behind.isEmpty()) {
            return;
        }
        boolean pushed = false;
        try {
            boards.parts(code, rendering.view(), behind.keySet(), changes, rendering.language())
                    .forEach((viewpoint, parts) -> {
                        Channel channel = behind.get(viewpoint);
                        if (channel != null && !parts.isEmpty()) {
                            channel.push(
                                    frames.of(channel.revision(), upTo, parts).followed(delivery));
                        }
                    });
            pushed = true;
        } catch (RuntimeException fault) {
            LOG.errorf(
                    fault,
                    "The %s view of workshop %s could not be rendered",
                    rendering.view().name(),
                    code);
        } finally {
            // Whatever went wrong: nobody takes an old board for the latest.
            if (!pushed) {
                behind.values().forEach(channel -> channel.skipTo(upTo));
            }
        }
    }
}
