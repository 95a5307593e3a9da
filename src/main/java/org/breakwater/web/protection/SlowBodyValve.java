package org.breakwater.web.protection;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Puts a {@link WatchedBodyBuffer} before whatever reads a body, and drains unread bodies: no thread waits elsewhere.
 */
final class SlowBodyValve extends ValveBase {

    /** The attribute with the status of a request whose body was not fully read. */
    static final String REFUSED = SlowBodyValve.class.getName() + ".refused";

    /** The attribute with the {@link BodyReaders.Sender} of a request whose body has not arrived yet. */
    static final String SENDER = SlowBodyValve.class.getName() + ".sender";

    /** In bytes: this much of a body that is too large is drained, so that the browser reads our response at all. */
    private static final long MOST_THROWN_AWAY = 256L * 1024 * 1024;

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final BodyReaders hands;

    SlowBodyValve(BodyReaders hands) {
        super(true);
        this.hands = hands;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var sent = request.getCoyoteRequest();
        if (sent.isFinished()) {
            getNext().invoke(request, response);
            return;
        }
        var straight = sent.getInputBuffer();
        try (var body = new WatchedBodyBuffer(sent, hands, refused -> request.setAttribute(REFUSED, refused))) {
            sent.setInputBuffer(body);
            request.setAttribute(SENDER, body);
            getNext().invoke(request, response);
            if (!request.isAsync() && !sent.isFinished()) {
                response.finishResponse();
                body.isUnwanted();
                throwAway(sent);
            }
        } finally {
            sent.setInputBuffer(straight);
        }
    }

    private static void throwAway(org.apache.coyote.Request sent) {
        var nowhere = new Nowhere();
        try {
            while (sent.getBytesRead() < MOST_THROWN_AWAY && sent.doRead(nowhere) > 0) {
                nowhere.setByteBuffer(NOTHING);
            }
        } catch (IOException refusedOrGone) {
            // What follows on this connection is not a request.
            sent.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            return;
        }
        if (!sent.isFinished()) {
            sent.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    private static final class Nowhere implements ApplicationBufferHandler {

        private ByteBuffer buffer = NOTHING;

        @Override
        public void setByteBuffer(ByteBuffer given) {
            buffer = given;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // It accepts any input.
        }
    }
}
