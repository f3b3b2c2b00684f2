package no.innspill.pace;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/** Every bound there is, with its default; {@code docs/operations.md} says what each is for and what is answered. */
@ConfigMapping(prefix = "innspill.limits")
public interface Limits {

    int CONNECTIONS = 8000;
    int CONNECTIONS_PER_ADDRESS = 6000;

    /** Bytes a second, over a minute, at which whoever has asked for something must take it. */
    int READ_PACE = 1024;

    /** Bytes that a screen may say at once, and a second: its page answers pings and says nothing else. */
    int SAID = 16 * 1024;

    int SAID_PACE = 512;

    /** Until a request must have said what it wants. */
    int HEADER_SECONDS = 15;

    /** Until a connection on which nothing goes on is closed; sockets are pinged three times meanwhile. */
    int IDLE_SECONDS = 75;

    /** A form's body. */
    @WithDefault("64K")
    MemorySize form();

    /** A file's: a template, exported reports. */
    @WithDefault("4M")
    MemorySize upload();

    @WithDefault("4")
    int uploadsAtOnce();

    /** Of those under way, from one address. */
    @WithDefault("2")
    int uploadsPerAddress();

    /** What all bodies that are large or do not say how large they are may hold together while they arrive. */
    @WithDefault("16M")
    MemorySize bodiesAtOnce();

    @WithDefault("10S")
    Duration bodyGrace();

    /** Bytes a second that must have come once that is over. */
    @WithDefault("2K")
    MemorySize bodyPace();

    @WithDefault("2M")
    Duration upToUpload();

    /** All connections; read where they come in, as {@code connections} and {@code connections-per-address}. */
    @WithDefault("8000")
    int connections();

    @WithDefault("6000")
    int connectionsPerAddress();

    /** All open screens' sockets. */
    @WithDefault("5000")
    int sockets();

    /** A whole room has one address. */
    @WithDefault("4000")
    int socketsPerAddress();

    /** A phone on a bad network leaves some behind that nobody knows to be dead yet. */
    @WithDefault("30")
    int socketsPerParticipant();

    /** That a participant opens anew, and twelve times as many at once; ten times as many with a workshop's link. */
    @WithDefault("5")
    int openingsPerSecond();

    /** With the control link of a workshop, or with its projector link. */
    @WithDefault("500")
    int socketsPerLink();

    @WithDefault("2")
    int heavyAtOnce();

    @WithDefault("6")
    int heavyWaiting();

    @WithDefault("15S")
    Duration heavyPatience();

    @WithDefault("5000")
    int ideasInRuns();

    /** Of one theme, for suggestions and for what is like an idea that is being written: the latest. */
    @WithDefault("1500")
    int ideasCompared();

    @WithDefault("30")
    int ideasPerMinute();

    @WithDefault("200")
    int ideasPerParticipant();

    @WithDefault("5000")
    int ideasPerWorkshop();

    @WithDefault("10")
    int commandsPerSecond();

    @WithDefault("20")
    int facilitatorPerSecond();

    @WithDefault("20")
    int joinsPerSecond();

    @WithDefault("2000")
    int participantsPerWorkshop();

    /** Pages and boards from one address for those whom nothing there has proved to be in a room. */
    @WithDefault("500")
    int requestsPerSecond();

    @WithDefault("60")
    int missesPerMinute();

    /** From one address. */
    OptionalInt workshopsPerHour();

    /** On the whole server. */
    @WithDefault("20000")
    int workshops();

    /** What must stay free on the disk for new workshops and files. */
    @WithDefault("200M")
    MemorySize freeDisk();

    /** What the database may take on the disk before there are no new workshops. */
    @WithDefault("10G")
    MemorySize data();
}
