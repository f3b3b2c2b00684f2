package no.innspill.language;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.Escaper;
import io.quarkus.qute.Expression;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Prints a {@link Worded} with the language that it is in, where that is not the one of all around it. */
@ApplicationScoped
class WordedMapper implements ResultMapper {

    private static final Escaper ESCAPER = Escaper.builder()
            .add('&', "&amp;")
            .add('<', "&lt;")
            .add('>', "&gt;")
            .add('"', "&quot;")
            .add('\'', "&#39;")
            .build();

    void know(@Observes EngineBuilder engine) {
        engine.addResultMapper(this);
    }

    /** Before the one that escapes whatever is printed. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }

    @Override
    public boolean appliesTo(Origin origin, Object result) {
        return result instanceof Worded;
    }

    @Override
    public String map(Object result, Expression expression) {
        Worded worded = (Worded) result;
        String text = ESCAPER.escape(worded.text());
        return worded.lang().isEmpty() ? text : "<span lang=\"" + worded.lang() + "\">" + text + "</span>";
    }
}
