package org.breakwater.library.pictures.conversion;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A phone stores a picture as its sensor is oriented, with the rotation beside it (EXIF 2.32, tag Orientation, 1 to 8).
 * We rotate the picture itself, because metadata is not kept.
 */
final class PictureOrientation {

    private static final int UPRIGHT = 1;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY_BYTES = 12;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private PictureOrientation() {}

    /** The orientation of a JPEG; upright if it is missing or invalid. */
    static int of(byte[] jpeg) {
        try {
            return find(ByteBuffer.wrap(jpeg));
        } catch (IndexOutOfBoundsException cutOff) {
            return UPRIGHT;
        }
    }

    private static int find(ByteBuffer jpeg) {
        var at = 2;
        while ((jpeg.get(at) & 0xff) == 0xff) {
            var marker = jpeg.get(at + 1) & 0xff;
            var length = jpeg.getShort(at + 2) & 0xffff;
            if (marker == 0xda) {
                return UPRIGHT;
            }
            if (marker == 0xe1 && startsWithExif(jpeg, at + 4)) {
                var from = at + 4 + EXIF.length;
                return orientation(jpeg.slice(from, Math.max(0, at + 2 + length - from)));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static boolean startsWithExif(ByteBuffer jpeg, int at) {
        var found = new byte[EXIF.length];
        jpeg.get(at, found);
        return Arrays.equals(found, EXIF);
    }

    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = tiff.getShort(directory) & 0xffff;
        for (int entry = 0; entry < entries; entry++) {
            var at = directory + 2 + entry * ENTRY_BYTES;
            if ((tiff.getShort(at) & 0xffff) == ORIENTATION) {
                var said = tiff.getShort(at + 8);
                return said >= UPRIGHT && said <= 8 ? said : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** The picture in its intended orientation. */
    static BufferedImage upright(BufferedImage picture, int orientation) {
        if (orientation == UPRIGHT) {
            return picture;
        }
        var width = picture.getWidth();
        var height = picture.getHeight();
        var how = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
        var lies = orientation > 4;
        var turned = new BufferedImage(lies ? height : width, lies ? width : height, picture.getType());
        return new AffineTransformOp(how, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(picture, turned);
    }
}
