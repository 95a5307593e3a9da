package org.breakwater.web.protection;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import org.apache.coyote.ActionCode;
import org.apache.coyote.BadRequestException;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Reads a request body only as long as it comes fast enough. A body that arrives with its headers, as nearly all do,
 * needs no slot; a slower one takes one of the few, and must keep a minimum rate. It polls for data and never blocks in
 * a read: so a sender can always be dropped.
 */
final class WatchedBodyBuffer implements InputBuffer, BodyReaders.Sender, AutoCloseable {

    /** For the packet that follows the headers. */
    private static final long WITHOUT_A_HAND = TimeUnit.MILLISECONDS.toNanos(50);

    /** Before the first byte counts, and the longest pause without data. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

    /** In bytes a second, for a form: an old phone at the edge of its network sends twice that. */
    private static final long FORM = 1_024;

    /** In bytes a second, for anything larger than a form. */
    private static final long FILES = 8_192;

    /** For the whole body. At half a megabit a second the largest form has arrived by then: forty pictures, 110 MB. */
    private static final long LONGEST = TimeUnit.MINUTES.toNanos(35);

    private static final long SHORTEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(1);
    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    private final Request request;
    private final InputBuffer straight;
    private final BodyReaders hands;
    private final IntConsumer refused;
    private volatile long start;
    private volatile long bytes;
    private volatile boolean gaveWay;
    private volatile boolean unwanted;
    private volatile boolean ended;
    private boolean hasHand;
    private int refusal;

    WatchedBodyBuffer(Request request, BodyReaders hands, IntConsumer refused) {
        this.request = request;
        this.straight = request.getInputBuffer();
        this.hands = hands;
        this.refused = refused;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        if (!request.isFinished()) {
            awaitBytes();
        }
        var read = straight.doRead(handler);
        bytes += Math.max(0, read);
        if (request.isFinished()) {
            close();
        }
        return read;
    }

    private void awaitBytes() throws IOException {
        var silent = System.nanoTime();
        start = start == 0 ? silent : start;
        var pause = SHORTEST_PAUSE;
        while (refusal == 0 && (isInChunks() && !hasHand || !isSomethingHere())) {
            var now = System.nanoTime();
            if (!hasHand && (isInChunks() || now - silent > WITHOUT_A_HAND)) {
                hasHand = hands.take(this);
                refusal = hasHand ? 0 : HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            } else if (gaveWay || now - silent > PATIENCE || isBehind()) {
                refusal = late();
            } else {
                LockSupport.parkNanos(pause);
                pause = Math.min(2 * pause, LONGEST_PAUSE);
            }
        }
        if (gaveWay || isBehind()) {
            refusal = late();
        }
        if (refusal != 0) {
            refused.accept(refusal);
            close();
            throw new BadRequestException("a body that did not come in time");
        }
    }

    /** Reads what the network has delivered so far, without waiting for more. */
    private boolean isSomethingHere() {
        request.action(ActionCode.AVAILABLE, true);
        return request.getAvailable() > 0;
    }

    /** A dropped sender may send it again. */
    private int late() {
        return gaveWay ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_REQUEST_TIMEOUT;
    }

    private boolean isBehind() {
        return isBehind(bytes, since(), isLarge());
    }

    /** @param since in nanoseconds */
    static boolean isBehind(long bytes, long since, boolean large) {
        return since > LONGEST || bytes < (large ? FILES : FORM) * (since - PATIENCE) / TimeUnit.SECONDS.toNanos(1);
    }

    /** A read may then wait for the end of a chunk header, so it is never done without a slot. */
    private boolean isInChunks() {
        return request.getContentLengthLong() < 0;
    }

    private boolean isLarge() {
        return request.getContentLengthLong() > RequestLimits.MOST_BODY;
    }

    /** It is only drained for the browser's sake: requests that we want come first. */
    void isUnwanted() {
        unwanted = true;
    }

    @Override
    public int available() {
        return straight.available();
    }

    @Override
    public boolean isArriving() {
        return !ended;
    }

    @Override
    public long since() {
        return start == 0 ? 0 : System.nanoTime() - start;
    }

    @Override
    public long pace() {
        return bytes * TimeUnit.SECONDS.toNanos(1) / Math.max(1, since());
    }

    @Override
    public boolean keepsHand() {
        return isLarge() && !unwanted && pace() >= FILES;
    }

    @Override
    public void giveWay() {
        gaveWay = true;
    }

    /** Releases the slot. */
    @Override
    public void close() {
        ended = true;
        if (hasHand) {
            hands.giveBack(this);
        }
    }
}
