package no.innspill.tables;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import no.innspill.participation.ParticipantCounts;
import no.innspill.participation.ParticipantCounts.Seated;
import no.innspill.screen.Presence;
import no.innspill.tables.TablesShown.Devices;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Workshop;

/** The devices of each table, which come and go without any change to the workshop. */
@ApplicationScoped
public class TableDevices {

    private final ParticipantCounts participants;
    private final Presence presence;

    TableDevices(ParticipantCounts participants, Presence presence) {
        this.participants = participants;
        this.presence = presence;
    }

    public List<Devices> of(Workshop workshop) {
        if (workshop.plan().tables().isEmpty()) {
            return List.of();
        }
        Map<Long, Seated> seated = participants.seated(workshop);
        return workshop.plan().tables().stream()
                .map(table -> at(workshop, table, seated.getOrDefault(table.id(), Seated.NOBODY)))
                .toList();
    }

    Devices at(Workshop workshop, RoomTable table, Seated seated) {
        return new Devices(
                table.id(), seated.devices(), presence.connected(workshop.code(), "participant", table.viewpoint()));
    }
}
