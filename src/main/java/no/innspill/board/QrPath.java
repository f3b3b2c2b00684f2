package no.innspill.board;

import io.nayuki.qrcodegen.QrCode;

/** A QR code (error correction level M) as an SVG path: one unit a module. */
public record QrPath(String path, int size) {

    public static QrPath of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return new QrPath(path.toString(), code.size);
    }
}
