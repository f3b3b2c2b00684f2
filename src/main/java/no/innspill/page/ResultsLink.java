package no.innspill.page;

/** Where whoever has the link can read what came of the workshop, as text and as a picture. */
public record ResultsLink(String address, QrPath qr) {

    static ResultsLink to(String address) {
        return new ResultsLink(address, QrPath.of(address));
    }
}
