package no.innspill.page;

import no.innspill.address.JoinAddress;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Workshop;

/**
 * How people join, as text and as a picture.
 *
 * @param address host and port as somebody would type them
 * @param code with its dash
 * @param url the whole short address, as the QR code holds it
 * @param qr the QR code's modules as the path of an SVG, one unit a module, quiet zone included
 * @param size units on a side
 */
public record JoinShown(String address, String code, String url, String qr, int size) {

    public static JoinShown of(Workshop workshop, JoinAddress addresses) {
        return of(workshop, addresses, "");
    }

    /** The way in that leads to a table at once. */
    public static JoinShown at(RoomTable table, Workshop workshop, JoinAddress addresses) {
        return of(workshop, addresses, "/" + table.number());
    }

    private static JoinShown of(Workshop workshop, JoinAddress addresses, String to) {
        String base = addresses.of(workshop);
        String url = base + "/" + workshop.code() + to;
        QrPath path = QrPath.of(url);
        return new JoinShown(JoinAddress.shown(base), JoinCode.shown(workshop.code()), url, path.path(), path.size());
    }
}
