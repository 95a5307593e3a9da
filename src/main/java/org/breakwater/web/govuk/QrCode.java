package org.breakwater.web.govuk;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code as one SVG path, one unit a module, with the quiet zone of four that the standard requires (ISO/IEC 18004).
 */
public record QrCode(int size, String path) {

    private static final int QUIET = 4;

    /** @param text an address of ordinary length */
    public static QrCode of(String text) {
        try {
            var matrix = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            var path = new StringBuilder();
            for (int y = 0; y < matrix.getHeight(); y++) {
                for (int x = 0; x < matrix.getWidth(); x++) {
                    if (matrix.get(x, y) == 1) {
                        path.append('M')
                                .append(x + QUIET)
                                .append(' ')
                                .append(y + QUIET)
                                .append("h1v1h-1z");
                    }
                }
            }
            return new QrCode(matrix.getWidth() + 2 * QUIET, path.toString());
        } catch (WriterException tooLong) {
            throw new IllegalStateException("An address fits a QR code", tooLong);
        }
    }

    @Override
    public String toString() {
        return "QrCode[…]";
    }
}
