package no.innspill.links;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.innspill.capability.ProgramToken;
import no.innspill.capability.ProgramTokens;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.language.Times;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;

/** Which programs are let in, by what token: listed, made and revoked. */
@ApplicationScoped
public class TokensRegion implements Region {

    public record Programs(String code, List<Shown> tokens) {}

    /** @param made on which day, as it is said */
    public record Shown(long id, String name, String kindKey, String made) {}

    @CheckedTemplate(basePath = "links")
    static class Templates {
        static native TemplateInstance programs(Programs programs);
    }

    private final ProgramTokens tokens;
    private final Clock clock;

    TokensRegion(ProgramTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "programs";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        return Optional.of(seen.render(Templates.programs(new Programs(
                seen.code(),
                tokens.of(seen.workshop()).stream()
                        .map(token -> shown(token, seen))
                        .toList()))));
    }

    private Shown shown(ProgramToken token, Seen seen) {
        return new Shown(
                token.id(),
                token.name(),
                "token_is_" + token.kind().word(),
                Times.day(token.madeAt().atZone(clock.getZone()), seen.language()));
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return changes.any(Kind.ACCESS);
    }
}
