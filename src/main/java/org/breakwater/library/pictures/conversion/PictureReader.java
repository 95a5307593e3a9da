package org.breakwater.library.pictures.conversion;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes a file. The dimensions are read from its header first: a small file can decode to gigabytes. */
final class PictureReader {

    /** Decoders keep whole rows in memory, however few of their pixels are needed. */
    static final int MOST_SIDE = 12_000;

    static final long MOST_DOTS = 40_000_000;

    /** Pixels in total: forty million in 8-bit colour, and half as many in 16-bit. */
    static final long MOST_BYTES = 160_000_000;

    /** For a larger picture only every second pixel, or third, is read; it is scaled down anyway. */
    private static final double BYTES_IN_MEMORY = 48_000_000;

    private static final Pattern CUT_OFF = Pattern.compile("(?i)premature|truncated|missing");

    private PictureReader() {}

    /** The result. */
    sealed interface Outcome {
        record Read(BufferedImage dots) implements Outcome {}

        record Refused(String why) implements Outcome {}
    }

    static Outcome read(byte[] file, PictureKind kind) {
        var reader = ImageIO.getImageReadersByFormatName(kind.reader()).next();
        // In memory: the default stream would write uploads to a shared temporary folder.
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream, true, true);
            return read(reader, kind == PictureKind.JPEG ? PictureOrientation.of(file) : 1);
        } catch (IOException | RuntimeException broken) {
            // Image decoders throw all kinds of exceptions.
            return new Outcome.Refused("This picture is damaged or incomplete. Open it on your computer,"
                    + " save it again as PNG or JPEG, and choose it again");
        } finally {
            reader.dispose();
        }
    }

    private static Outcome read(ImageReader reader, int held) throws IOException {
        var width = (long) reader.getWidth(0);
        var height = (long) reader.getHeight(0);
        if (width > MOST_SIDE || height > MOST_SIDE || width * height > MOST_DOTS) {
            return new Outcome.Refused(
                    ("This picture is %,d pixels wide and %,d high. The limit is 12,000 each way and 40"
                                    + " million in all. Make it smaller, for example 1,600 wide, and choose it again")
                            .formatted(width, height));
        }
        var bytes = width * height * bytesOfADot(reader);
        if (bytes > MOST_BYTES) {
            return new Outcome.Refused(("This picture needs %,dMB of memory because of its size and colours. The limit"
                            + " is 160MB. Make it smaller, for example 1,600 wide, and choose it again")
                    .formatted(bytes / 1_000_000));
        }
        var cutOff = new AtomicBoolean();
        IIOReadWarningListener listener = (source, warning) -> {
            if (CUT_OFF.matcher(warning).find()) {
                cutOff.set(true);
            }
        };
        reader.addIIOReadWarningListener(listener);
        var how = reader.getDefaultReadParam();
        var each = (int) Math.max(1, Math.ceil(Math.sqrt(bytes / BYTES_IN_MEMORY)));
        how.setSourceSubsampling(each, each, 0, 0);
        var dots = reader.read(0, how);
        if (cutOff.get()) {
            throw new IOException("cut off");
        }
        var plain = PictureScaling.by(dots, 1, dots.getColorModel().hasAlpha());
        return new Outcome.Read(PictureOrientation.upright(plain, held));
    }

    /** Decoded; an indexed picture is expanded later, so it counts as full colour. */
    private static long bytesOfADot(ImageReader reader) throws IOException {
        var bits = reader.getImageTypes(0).next().getColorModel().getPixelSize();
        return Math.max(4, (bits + 7) / 8);
    }
}
