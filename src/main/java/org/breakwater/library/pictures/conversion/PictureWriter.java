package org.breakwater.library.pictures.conversion;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Encodes pixels as a file without any metadata. */
final class PictureWriter {

    private static final float[] QUALITIES = {0.85f, 0.75f, 0.65f, 0.55f, 0.45f};
    private static final double SMALLER = 0.8;

    private PictureWriter() {}

    /** A drawing keeps its sharp lines; empty if it would be too large. */
    static Optional<EncodedPicture> png(BufferedImage picture, int mostBytes) {
        var bytes = write(picture, "png", -1);
        return bytes.length > mostBytes
                ? Optional.empty()
                : Optional.of(new EncodedPicture(bytes, "png", picture.getWidth(), picture.getHeight()));
    }

    /** A photograph: the best quality within the size limit, then smaller until it fits. */
    static EncodedPicture jpeg(BufferedImage picture, int mostBytes) {
        var now = picture;
        while (true) {
            for (var quality : QUALITIES) {
                var bytes = write(now, "jpeg", quality);
                if (bytes.length <= mostBytes) {
                    return new EncodedPicture(bytes, "jpg", now.getWidth(), now.getHeight());
                }
            }
            now = PictureScaling.by(now, SMALLER, false);
        }
    }

    /** @param quality of a JPEG, up to 1; negative for lossless */
    private static byte[] write(BufferedImage picture, String format, float quality) {
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            var how = writer.getDefaultWriteParam();
            if (quality > 0) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(quality);
            }
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
