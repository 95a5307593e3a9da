package org.breakwater.library.pictures.conversion;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Redraws a picture, in sRGB. */
final class PictureScaling {

    private PictureScaling() {}

    /** The same size, or smaller; in steps of a half, because one large step skips pixels. */
    static BufferedImage down(BufferedImage picture, int width, int height, boolean clear) {
        var now = picture;
        while (now.getWidth() >= 2 * width && now.getHeight() >= 2 * height) {
            now = draw(now, Math.max(width, now.getWidth() / 2), Math.max(height, now.getHeight() / 2), clear);
        }
        return draw(now, width, height, clear);
    }

    /** Scaled down until it fits. */
    static BufferedImage fit(BufferedImage picture, int mostWidth, int mostHeight, boolean clear) {
        var share = Math.min(
                1.0, Math.min(mostWidth / (double) picture.getWidth(), mostHeight / (double) picture.getHeight()));
        return by(picture, share, clear);
    }

    static BufferedImage by(BufferedImage picture, double share, boolean clear) {
        return down(
                picture,
                Math.max(1, (int) Math.round(picture.getWidth() * share)),
                Math.max(1, (int) Math.round(picture.getHeight() * share)),
                clear);
    }

    /** @param clear whether transparency is kept; otherwise it is drawn on white */
    private static BufferedImage draw(BufferedImage from, int width, int height, boolean clear) {
        var to = new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var pen = to.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            if (!clear) {
                pen.setColor(Color.WHITE);
                pen.fillRect(0, 0, width, height);
            }
            pen.drawImage(from, 0, 0, width, height, null);
        } finally {
            pen.dispose();
        }
        return to;
    }
}
