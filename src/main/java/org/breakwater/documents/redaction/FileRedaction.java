package org.breakwater.documents.redaction;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.breakwater.documents.OpenedFile;
import org.breakwater.documents.redaction.DrawingProcess.Drawn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Renders a file again, page by page, with parts redacted. It takes a while, so the caller must not hold a database
 * connection meanwhile; two files at a time, because a decoded page is large, and each with a timeout.
 */
@Component
@Transactional(propagation = Propagation.NEVER)
public class FileRedaction {

    /** Per file: a longer one must be split first. */
    public static final int MOST_PAGES = 40;

    private static final Duration FOR_A_PAGE = Duration.ofSeconds(20);
    private static final Duration FOR_A_COPY = Duration.ofSeconds(40);
    private static final int MOST_AT_ONCE = 2;
    private static final int MOST_WAITING = 20;
    private static final int PATIENCE_SECONDS = 40;

    private final Semaphore places = new Semaphore(MOST_AT_ONCE, true);
    private final PageCounts pageCounts = new PageCounts();
    private final SlowFiles slowFiles;
    private final Duration forAPage;
    private final Duration forACopy;

    @Autowired
    FileRedaction(Clock clock) {
        this(clock, FOR_A_PAGE, FOR_A_COPY);
    }

    FileRedaction(Clock clock, Duration forAPage, Duration forACopy) {
        this.slowFiles = new SlowFiles(clock);
        this.forAPage = forAPage;
        this.forACopy = forACopy;
    }

    /** The result. */
    public sealed interface Outcome<T> {

        record Drawn<T>(T what) implements Outcome<T> {}

        /** @param why what to do, as a whole sentence */
        record No<T>(String why) implements Outcome<T> {}
    }

    public Outcome<Integer> pages(OpenedFile file) {
        var already = slowFiles.is(file.bytes()) ? Optional.<Integer>empty() : pageCounts.of(file.bytes(), file.type());
        return already.isPresent()
                ? new Outcome.Drawn<>(already.get())
                : draw(file, new DrawingOrder.Count(), forAPage, digits -> {
                    var pages = Integer.parseInt(new String(digits, StandardCharsets.US_ASCII));
                    pageCounts.note(file.bytes(), file.type(), pages);
                    return pages;
                });
    }

    /** A picture of one page with the grid on it, as a JPEG. @param number counted from 1 */
    public Outcome<byte[]> page(OpenedFile file, int number) {
        return draw(file, new DrawingOrder.OnePage(number), forAPage, Function.identity());
    }

    /** The copy, as a PDF of images. */
    public Outcome<byte[]> copy(OpenedFile file, List<RedactionBox> boxes) {
        return draw(file, new DrawingOrder.Copy(boxes, MOST_PAGES), forACopy, Function.identity());
    }

    private <T> Outcome<T> draw(OpenedFile file, DrawingOrder order, Duration limit, Function<byte[], T> read) {
        if (slowFiles.is(file.bytes())) {
            return new Outcome.No<>(why(new Drawn.TooLate()));
        }
        try {
            return inPlace(file, order, limit, read);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Outcome.No<>("The service is restarting. Try again in a minute");
        }
    }

    private <T> Outcome<T> inPlace(OpenedFile file, DrawingOrder order, Duration limit, Function<byte[], T> read)
            throws InterruptedException {
        if (places.getQueueLength() >= MOST_WAITING || !places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            return new Outcome.No<>("Other people are doing this right now. Try again in a minute");
        }
        try {
            // Checked again: the caller may have waited for this very file.
            var drawn = slowFiles.is(file.bytes())
                    ? new Drawn.TooLate()
                    : DrawingProcess.draw(order, file.bytes(), file.type(), limit);
            return switch (drawn) {
                case Drawn.Done(var bytes) -> new Outcome.Drawn<>(read.apply(bytes));
                case Drawn.TooLate late -> {
                    slowFiles.note(file.bytes());
                    yield new Outcome.No<>(why(late));
                }
                case Drawn other -> new Outcome.No<>(why(other));
            };
        } finally {
            places.release();
        }
    }

    private static String why(Drawn drawn) {
        return switch (drawn) {
            case Drawn.TooLate _ -> "This file takes too long to process. Print the part you need to a PDF";
            case Drawn.TooManyPages _ ->
                "This file has more than %d pages. Make a file of only the pages you need".formatted(MOST_PAGES);
            case Drawn.TooLarge _ -> "This file is too large to process. Print the part you need to a PDF";
            case Drawn.Unreadable _, Drawn.Done _ ->
                "This file cannot be processed: it is damaged, locked with a password, or of a type we"
                        + " cannot redact. Print it to a PDF and add that";
        };
    }
}
