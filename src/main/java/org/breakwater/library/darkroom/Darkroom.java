package org.breakwater.library.darkroom;

import java.awt.image.BufferedImage;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Makes a picture of ours out of a file, in two sizes, or says why not. */
@Component
public class Darkroom {

    /** In bytes, of a file that somebody sends. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    /** Pages show this one: with two of them a page is still light enough for an old telephone. */
    static final int SMALL_BYTES = 60_000;

    static final int SMALL_WIDTH = 640;

    /** For paper. */
    static final int LARGE_BYTES = 200_000;

    static final int LARGE_WIDTH = 1_600;

    private static final int PATIENCE_SECONDS = 10;

    /** A picture of forty million dots costs some hundred megabytes: one at a time. */
    private final Semaphore free = new Semaphore(1, true);

    /** What came of it. */
    public sealed interface Outcome {

        record Developed(Encoded small, Encoded large) implements Outcome {}

        /** With a sentence that says what to do. */
        record Refused(String why) implements Outcome {}
    }

    public Outcome develop(byte[] file) {
        if (file.length > MOST_BYTES) {
            return tooLarge(file.length);
        }
        var kind = Kind.of(file);
        if (!kind.isRead()) {
            return new Outcome.Refused(kind.refusal());
        }
        if (!isFree()) {
            return new Outcome.Refused("Others are putting in pictures at this moment. Try again in a minute");
        }
        try {
            return switch (Negative.read(file, kind)) {
                case Negative.Outcome.Read(var dots) -> print(dots, kind);
                case Negative.Outcome.Refused(var why) -> new Outcome.Refused(why);
            };
        } finally {
            free.release();
        }
    }

    public static Outcome.Refused tooLarge(long bytes) {
        return new Outcome.Refused(
                ("The file has %.1f MB, and at most 5 MB can be sent. Make the picture smaller, such as 1,600 dots"
                                + " wide, and choose that")
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

    private static Outcome print(BufferedImage dots, Kind kind) {
        var clear = dots.getColorModel().hasAlpha();
        if (kind != Kind.JPEG) {
            var small = Positive.png(Scale.fit(dots, SMALL_WIDTH, 2 * SMALL_WIDTH, clear), SMALL_BYTES);
            var large = Positive.png(Scale.fit(dots, LARGE_WIDTH, 2 * LARGE_WIDTH, clear), LARGE_BYTES);
            if (small.isPresent() && large.isPresent()) {
                return new Outcome.Developed(small.get(), large.get());
            }
        }
        return new Outcome.Developed(
                Positive.jpeg(Scale.fit(dots, SMALL_WIDTH, 2 * SMALL_WIDTH, false), SMALL_BYTES),
                Positive.jpeg(Scale.fit(dots, LARGE_WIDTH, 2 * LARGE_WIDTH, false), LARGE_BYTES));
    }
}
