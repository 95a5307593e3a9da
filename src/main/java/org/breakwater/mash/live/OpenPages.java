package org.breakwater.mash.live;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.SignedInPresence;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The pages that are open on this node. Every two seconds each is checked, as its user, for whether the session still
 * exists and the page is still current: two indexed reads a page. No thread is blocked per page, and none stays open
 * for longer than a session lasts.
 */
@Component
class OpenPages {

    /** Shorter than the idle timeout of a session: an open page must not keep someone signed in. */
    static final Duration LONGEST = Duration.ofMinutes(25);

    /** More pages than a large desk has open; the oldest are dropped, and their pages no longer refresh. */
    static final int MOST = 300;

    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);

    private final ActorTransactions acting;
    private final Clock clock;
    private final Queue<Stream> open = new ConcurrentLinkedQueue<>();

    OpenPages(ActorTransactions acting, Clock clock) {
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * @param presence whether its user is still signed in: an open page gets nothing after that
     * @param last the last fingerprint that this page received before it reconnected
     * @param mark the fingerprint that changes when there is something new; empty if there is nothing to see any more
     */
    SseEmitter open(
            Actor.Person who, SignedInPresence presence, @Nullable String last, Supplier<Optional<String>> mark) {
        Supplier<Optional<String>> seen = () -> presence.lasts() ? mark.get() : Optional.empty();
        var stream = new Stream(new SseEmitter(LONGEST.toMillis()), who, seen, clock.instant());
        stream.seen = last == null ? acting.looking(who, mark).orElse("") : last;
        stream.emitter.onCompletion(() -> open.remove(stream));
        stream.emitter.onTimeout(stream.emitter::complete);
        open.add(stream);
        while (open.size() > MOST) {
            Optional.ofNullable(open.poll()).ifPresent(oldest -> oldest.emitter.complete());
        }
        stream.send(SseEmitter.event().id(stream.seen).comment("open"), clock.instant());
        return stream.emitter;
    }

    /** Notifies each page that is out of date. A short database outage does not end a stream. */
    void look() {
        var now = clock.instant();
        for (var stream : open) {
            try {
                tell(stream, now);
            } catch (DataAccessException | TransactionException databaseIsAway) {
                stream.seen = "";
            }
        }
    }

    private void tell(Stream stream, Instant now) {
        var mark = acting.looking(stream.who, stream.mark);
        if (mark.isEmpty() || now.isAfter(stream.since.plus(LONGEST))) {
            stream.emitter.complete();
            open.remove(stream);
        } else if (!mark.get().equals(stream.seen)) {
            stream.seen = mark.get();
            stream.send(SseEmitter.event().id(stream.seen).name("changed").data("now"), now);
        } else if (now.isAfter(stream.toldAt.plus(SIGN_OF_LIFE))) {
            stream.send(SseEmitter.event().comment("here"), now);
        }
    }

    /** Shutdown does not wait for open pages. */
    @EventListener
    void close(ContextClosedEvent closing) {
        open.forEach(stream -> stream.emitter.complete());
    }

    /** One open page. Only the check, one at a time, changes it. */
    private final class Stream {

        private final SseEmitter emitter;
        private final Actor.Person who;
        private final Supplier<Optional<String>> mark;
        private final Instant since;
        private volatile Instant toldAt;
        private volatile String seen = "";

        private Stream(SseEmitter emitter, Actor.Person who, Supplier<Optional<String>> mark, Instant since) {
            this.emitter = emitter;
            this.who = who;
            this.mark = mark;
            this.since = since;
            this.toldAt = since;
        }

        private void send(SseEmitter.SseEventBuilder event, Instant now) {
            try {
                emitter.send(event);
                toldAt = now;
            } catch (IOException | IllegalStateException theyHaveLeft) {
                open.remove(this);
            }
        }
    }
}
