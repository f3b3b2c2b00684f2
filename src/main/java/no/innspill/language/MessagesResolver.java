package no.innspill.language;

import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Expression;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Lets templates say words from the {@link Messages} in the language of the template instance: {@code {t:join_title}},
 * {@code {t:board_ideas(count)}}, or with a key that is itself data: {@code {t:say(key)}}.
 */
@EngineConfiguration
public class MessagesResolver implements NamespaceResolver {

    @Override
    public String getNamespace() {
        return "t";
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        Language language = languageOf(context);
        List<Object> values = new ArrayList<>();
        CompletionStage<?> evaluated = CompletableFuture.completedStage(null);
        for (Expression parameter : context.getParams()) {
            evaluated = evaluated.thenCompose(x -> context.evaluate(parameter)).thenAccept(values::add);
        }
        return evaluated.thenApply(x -> context.getName().equals("say")
                ? Messages.say(
                        language,
                        String.valueOf(values.get(0)),
                        values.subList(1, values.size()).toArray())
                : Messages.say(language, context.getName(), values.toArray()));
    }

    private static Language languageOf(EvalContext context) {
        Object locale = context.getAttribute(TemplateInstance.LOCALE);
        String tag = locale instanceof Locale known ? known.toLanguageTag() : String.valueOf(locale);
        return Language.of(tag).orElse(Language.NB);
    }
}
