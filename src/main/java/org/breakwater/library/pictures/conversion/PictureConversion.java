package org.breakwater.library.pictures.conversion;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Converts an uploaded file to a picture in two sizes, or says why it cannot. */
@Component
public class PictureConversion {

    /** In bytes, of an upload. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    /** For pages: with two of them a page is still light enough for an old telephone. */
    static final int SMALL_BYTES = 60_000;

    static final int SMALL_WIDTH = 640;

    /** For paper. */
    static final int LARGE_BYTES = 200_000;

    static final int LARGE_WIDTH = 1_600;

    private static final int PATIENCE_SECONDS = 2;

    /** Decoded, one picture may take some hundred megabytes: one at a time, and no file is read before its turn. */
    private final Semaphore free = new Semaphore(1, true);

    /** The result. */
    public sealed interface Outcome {

        record Developed(EncodedPicture small, EncodedPicture large) implements Outcome {}

        /** With a sentence that says what to do. */
        record Refused(String why) implements Outcome {}

        /** Others were first; the file was not read. */
        record Busy() implements Outcome {

            public String why() {
                return "Other people are adding pictures. Try again in a minute";
            }
        }
    }

    /** Waits two seconds for its turn at most. */
    public Outcome develop(InputStreamSource file) throws IOException {
        if (!isFree()) {
            return new Outcome.Busy();
        }
        try (var stream = file.getInputStream()) {
            var bytes = stream.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES ? tooLarge(bytes.length) : develop(bytes);
        } finally {
            free.release();
        }
    }

    private static Outcome develop(byte[] file) {
        var kind = PictureKind.of(file);
        if (!kind.isRead()) {
            return new Outcome.Refused(kind.refusal());
        }
        return switch (PictureReader.read(file, kind)) {
            case PictureReader.Outcome.Read(var dots) -> print(dots, kind);
            case PictureReader.Outcome.Refused(var why) -> new Outcome.Refused(why);
        };
    }

    public static Outcome.Refused tooLarge(long bytes) {
        return new Outcome.Refused(
                ("The file is %.1fMB. It must be 5MB or smaller. Make the picture smaller, for example 1,600 pixels"
                                + " wide, and choose it again")
                        .formatted(bytes / 1024.0 / 1024.0));
    }

    private boolean isFree() {
        try {
            return free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Outcome print(BufferedImage dots, PictureKind kind) {
        var clear = dots.getColorModel().hasAlpha();
        if (kind != PictureKind.JPEG) {
            var small = PictureWriter.png(PictureScaling.fit(dots, SMALL_WIDTH, 2 * SMALL_WIDTH, clear), SMALL_BYTES);
            var large = PictureWriter.png(PictureScaling.fit(dots, LARGE_WIDTH, 2 * LARGE_WIDTH, clear), LARGE_BYTES);
            if (small.isPresent() && large.isPresent()) {
                return new Outcome.Developed(small.get(), large.get());
            }
        }
        return new Outcome.Developed(
                PictureWriter.jpeg(PictureScaling.fit(dots, SMALL_WIDTH, 2 * SMALL_WIDTH, false), SMALL_BYTES),
                PictureWriter.jpeg(PictureScaling.fit(dots, LARGE_WIDTH, 2 * LARGE_WIDTH, false), LARGE_BYTES));
    }
}
