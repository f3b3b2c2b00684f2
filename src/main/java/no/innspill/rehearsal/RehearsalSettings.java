package no.innspill.rehearsal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much of rehearsals there may be, with its default and what it is for, as {@code docs/settings.md} tells it. */
@ConfigMapping(prefix = "innspill.rehearsals")
interface RehearsalSettings {

    /** As many as a large room has; more would show nothing more. */
    int PEOPLE = 60;

    /** As many as come in unless somebody says otherwise. */
    int USUAL_PEOPLE = 30;

    /** How many rehearsals have people in them at a time, on the whole server; 0 for none. More wait until one ends. */
    @WithDefault("4")
    int atOnce();

    /** The same of those begun from one address. */
    @WithDefault("2")
    int perAddress();

    /** So long after nobody looked at its control view any more its people stop; they go on when somebody does. */
    @WithDefault("5m")
    Duration unwatched();

    /** Read elsewhere too, so its default stands in application.properties. */
    Duration kept();
}
