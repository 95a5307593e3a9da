package org.breakwater.documents;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.breakwater.documents.model.Redrawing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws a file anew, page by page, with parts blacked out. It takes a while, so nobody may hold a connection to the
 * database meanwhile; one file at a time, because a page unpacked is large, and none for ever.
 */
@Component
@Transactional(propagation = Propagation.NEVER)
public class Redacting {

    /** Of one file: more are cut apart first. */
    public static final int MOST_PAGES = 40;

    private static final int PATIENCE_SECONDS = 40;
    private static final int MOST_WAITING = 20;

    private final ThreadPoolExecutor one = new ThreadPoolExecutor(
            1, 1, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), Redacting::thread);

    /** What came of it. */
    public sealed interface Outcome<T> {

        record Drawn<T>(T what) implements Outcome<T> {}

        /** @param why what to do, as a whole sentence */
        record No<T>(String why) implements Outcome<T> {}
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "redacting");
        thread.setDaemon(true);
        return thread;
    }

    public Outcome<Integer> pages(Opened file) {
        return inTime(() -> Redrawing.count(file.bytes(), file.type()));
    }

    /** A picture of one page with the grid on it, as a JPEG. @param number counted from 1 */
    public Outcome<byte[]> page(Opened file, int number) {
        return inTime(() -> Redrawing.page(file.bytes(), file.type(), number));
    }

    /** The copy, as a PDF of pictures. */
    public Outcome<byte[]> copy(Opened file, List<Box> boxes) {
        return inTime(() -> Redrawing.copy(file.bytes(), file.type(), boxes, MOST_PAGES));
    }

    private <T> Outcome<T> inTime(Callable<T> work) {
        try {
            var drawing = one.submit(work);
            try {
                return new Outcome.Drawn<>(drawing.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            } catch (TimeoutException late) {
                drawing.cancel(true);
                return new Outcome.No<>("It takes too long to draw this file. Print the part that matters to a PDF");
            }
        } catch (RejectedExecutionException busy) {
            return new Outcome.No<>("Others are doing the same at this moment. Try again in a minute");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Outcome.No<>("We are just stopping. Try again in a minute");
        } catch (ExecutionException broken) {
            return new Outcome.No<>(why(broken.getCause()));
        }
    }

    private static String why(@Nullable Throwable broken) {
        return broken instanceof Redrawing.TooMany
                ? "This file has more than %d pages. Cut out the ones that matter first".formatted(MOST_PAGES)
                : broken instanceof IOException || broken instanceof RuntimeException
                        ? "This file cannot be drawn: it is damaged, locked with a password, or of a kind that we"
                                + " cannot draw. Print it to a PDF, and add that"
                        : "This file is too large to be drawn. Print the part that matters to a PDF";
    }
}
