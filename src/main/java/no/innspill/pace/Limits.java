package no.innspill.pace;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/**
 * Every bound there is, with its default, among them those of connections; {@code docs/settings.md} is made of them, and
 * {@code docs/operations.md} says what is answered.
 */
@ConfigMapping(prefix = "innspill.limits")
public interface Limits extends ConnectionLimits {

    /** The largest body of a form. */
    @WithDefault("64K")
    MemorySize form();

    /** The largest file: a template, exported reports, a letterhead. */
    @WithDefault("4M")
    MemorySize upload();

    /** Files that may be under way at a time. */
    @WithDefault("4")
    int uploadsAtOnce();

    /** Files under way from one address. */
    @WithDefault("2")
    int uploadsPerAddress();

    /** What all bodies that are large or do not say how large they are may hold together while they arrive. */
    @WithDefault("16M")
    MemorySize bodiesAtOnce();

    /** How long a body may take before its pace counts. */
    @WithDefault("10S")
    Duration bodyGrace();

    /** Bytes a second that must have come after that. */
    @WithDefault("2K")
    MemorySize bodyPace();

    /** How long a file may take in all. */
    @WithDefault("2M")
    Duration upToUpload();

    /** Reports, imports, copies and suggestions that are made at a time. */
    @WithDefault("2")
    int heavyAtOnce();

    /** How many more of them may wait. */
    @WithDefault("6")
    int heavyWaiting();

    /** How long they wait before 503 is answered. */
    @WithDefault("15S")
    Duration heavyPatience();

    /** Ideas of all runs that are told together. */
    @WithDefault("5000")
    int ideasInRuns();

    /** The latest ideas of a theme that suggestions and similar ideas are looked for in. */
    @WithDefault("1500")
    int ideasCompared();

    /** Ideas and measures of a participant in a minute, and as many at once. */
    @WithDefault("30")
    int ideasPerMinute();

    /** Ideas of a participant in a workshop. */
    @WithDefault("200")
    int ideasPerParticipant();

    /** Ideas in a workshop. */
    @WithDefault("5000")
    int ideasPerWorkshop();

    /** Other commands of a participant, and twelve times as many at once. */
    @WithDefault("10")
    int commandsPerSecond();

    /** Commands with one control link, and twenty times as many at once. */
    @WithDefault("20")
    int facilitatorPerSecond();

    /** Joining from one address, and fifty times as many at once. */
    @WithDefault("20")
    int joinsPerSecond();

    /** Participants of a workshop. */
    @WithDefault("2000")
    int participantsPerWorkshop();

    /** Pages and boards from one address for those whom nothing there has proved to be in a room. */
    @WithDefault("500")
    int requestsPerSecond();

    /** Codes, cookies and passphrases that miss, from one address, and twice as many at once. */
    @WithDefault("60")
    int missesPerMinute();

    /** Workshops started from one address: 120 unless it is set, and 20 on a guarded server. */
    OptionalInt workshopsPerHour();

    /** Workshops on the whole server. */
    @WithDefault("20000")
    int workshops();

    /** What must stay free on the disk for new workshops and files. */
    @WithDefault("200M")
    MemorySize freeDisk();

    /** What the database may take on the disk before there are no new workshops. */
    @WithDefault("10G")
    MemorySize data();
}
