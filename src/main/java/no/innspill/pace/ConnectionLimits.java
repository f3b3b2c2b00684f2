package no.innspill.pace;

import io.smallrye.config.WithDefault;

/** How many may be connected at a time, and what is asked of a connection. */
public interface ConnectionLimits {

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

    /** Connections in all. */
    @WithDefault("8000")
    int connections();

    /** Connections from one address. */
    @WithDefault("6000")
    int connectionsPerAddress();

    /** Sockets of open screens in all. */
    @WithDefault("5000")
    int sockets();

    /** Sockets from one address: a whole room has one. */
    @WithDefault("4000")
    int socketsPerAddress();

    /** Sockets of a participant: a phone on a bad network leaves some behind that nobody knows to be dead yet. */
    @WithDefault("30")
    int socketsPerParticipant();

    /** Sockets a second that a participant opens anew, and twelve times as many at once; ten times as many with a link. */
    @WithDefault("5")
    int openingsPerSecond();

    /** Sockets with the control link of a workshop, and as many with its projector link. */
    @WithDefault("500")
    int socketsPerLink();

    /** Event streams of a workshop, each a socket too; half of the places are kept for links, and a tenth for the owner. */
    @WithDefault("100")
    int streamsPerWorkshop();

    /** Event streams of a participant. */
    @WithDefault("4")
    int streamsPerParticipant();

    /** Event streams with one token, or with one link. */
    @WithDefault("10")
    int streamsPerLink();
}
