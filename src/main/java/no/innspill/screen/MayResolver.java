package no.innspill.screen;

import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.TemplateInstance;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import no.innspill.access.LinkKind;
import no.innspill.access.Power;

/**
 * Lets templates leave out what the link of those who look is not good for: {@code {#if may:sort}}. Where nobody says with
 * what link a template is looked at, it is good for nothing.
 */
@EngineConfiguration
public class MayResolver implements NamespaceResolver {

    private static final String LINK = "link";

    /** The template as those see it who have such a link. */
    public static TemplateInstance with(LinkKind link, TemplateInstance template) {
        return template.setAttribute(LINK, link);
    }

    @Override
    public String getNamespace() {
        return "may";
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        Power power = Power.valueOf(context.getName().toUpperCase(Locale.ROOT));
        return CompletableFuture.completedStage(context.getAttribute(LINK) instanceof LinkKind link && link.may(power));
    }
}
