package org.breakwater.library.darkroom;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads a file into dots. How many there are is asked of its head first: a small file can unpack to gigabytes. */
final class Negative {

    static final long MOST_DOTS = 40_000_000;

    /** Of a larger picture only every second dot, or third, is read; it is scaled down anyway. */
    private static final long DOTS_IN_MEMORY = 12_000_000;

    private static final Pattern CUT_OFF = Pattern.compile("(?i).*(premature|truncated|missing).*");

    private Negative() {}

    /** How it went. */
    sealed interface Outcome {
        record Read(BufferedImage dots) implements Outcome {}

        record Refused(String why) implements Outcome {}
    }

    static Outcome read(byte[] file, Kind kind) {
        var reader = ImageIO.getImageReadersByFormatName(kind.reader()).next();
        // In memory: the usual stream would leave what people send in a folder for all.
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream, true, true);
            return read(reader, kind == Kind.JPEG ? Turn.of(file) : 1);
        } catch (IOException | RuntimeException broken) {
            // Readers of pictures throw whatever they stumble over.
            return new Outcome.Refused("This picture is damaged, or not all of it arrived. Open it on your computer,"
                    + " save it again as PNG or JPEG, and choose that");
        } finally {
            reader.dispose();
        }
    }

    private static Outcome read(ImageReader reader, int held) throws IOException {
        var width = (long) reader.getWidth(0);
        var height = (long) reader.getHeight(0);
        if (width * height > MOST_DOTS) {
            return new Outcome.Refused(("This picture is %,d dots wide and %,d high. At most 40 million dots can be"
                            + " read: make it smaller, such as 1,600 wide, and choose that")
                    .formatted(width, height));
        }
        var cutOff = new AtomicBoolean();
        IIOReadWarningListener listener = (source, warning) -> {
            if (CUT_OFF.matcher(warning).matches()) {
                cutOff.set(true);
            }
        };
        reader.addIIOReadWarningListener(listener);
        var how = reader.getDefaultReadParam();
        var each = (int) Math.max(1, Math.ceil(Math.sqrt(width * height / (double) DOTS_IN_MEMORY)));
        how.setSourceSubsampling(each, each, 0, 0);
        var dots = reader.read(0, how);
        if (cutOff.get()) {
            throw new IOException("cut off");
        }
        var plain = Scale.by(dots, 1, dots.getColorModel().hasAlpha());
        return new Outcome.Read(Turn.upright(plain, held));
    }
}
