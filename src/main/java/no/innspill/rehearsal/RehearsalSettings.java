package no.innspill.rehearsal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much of rehearsals there may be, with its default; {@code docs/operations.md} says what each is for. */
@ConfigMapping(prefix = "innspill.rehearsals")
interface RehearsalSettings {

    /** As many as a large room has; more would show nothing more. */
    int PEOPLE = 60;

    /** As many as come in unless somebody says otherwise. */
    int USUAL_PEOPLE = 30;

    /** In which people do something, on the whole server; 0 for no rehearsals at all. */
    @WithDefault("4")
    int atOnce();

    /** The same, begun from one address. */
    @WithDefault("2")
    int perAddress();

    /** So long after nobody looked at its control view any more its people stop. */
    @WithDefault("5m")
    Duration unwatched();

    /** So long after its beginning it is deleted, whoever uses it. */
    @WithDefault("24h")
    Duration kept();
}
