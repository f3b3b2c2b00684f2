package no.innspill.projector;

import no.innspill.Guest;
import no.innspill.Room;

/** The two who voted beside {@code anne} when three ideas of one theme came first, second and third. */
record ThreePlaces(Guest bjarte, Guest claire) {

    /** Has them written and voted for; the vote is on then. */
    static ThreePlaces in(Room room, Guest anne) {
        ThreePlaces places = new ThreePlaces(room.join(), room.join());
        long first = anne.post(room.school(), "Kom øverst");
        long second = anne.post(room.school(), "Kom i midten");
        long third = anne.post(room.school(), "Kom nederst");
        room.goTo(Room.VOTE);
        anne.vote(first, second, third);
        places.bjarte.vote(first, second);
        places.claire.vote(first);
        return places;
    }
}
