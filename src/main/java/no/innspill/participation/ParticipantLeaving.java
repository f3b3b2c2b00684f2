package no.innspill.participation;

import jakarta.interceptor.Interceptor;

/** A participant is about to go and takes along what is theirs: ballots first, then ideas. */
public record ParticipantLeaving(Participant participant) {

    public static final int BALLOTS = Interceptor.Priority.APPLICATION;
    public static final int IDEAS = Interceptor.Priority.APPLICATION + 1;
}
