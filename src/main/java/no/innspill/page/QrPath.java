package no.innspill.page;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code (error correction level M) as an SVG path: one unit a module. The quiet zone that the standard asks for is part
 * of the picture, so that it is there wherever the picture is.
 */
public record QrPath(String path, int size) {

    /** Modules on each side that stay empty (ISO/IEC 18004). */
    static final int QUIET = 4;

    public static QrPath of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrPath(path.toString(), code.size + 2 * QUIET);
    }
}
