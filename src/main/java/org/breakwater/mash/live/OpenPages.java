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
 * The pages that are open on this node. Every two seconds each is asked, as its person, whether they are signed in
 * still and it is still what they saw: two indexed reads a page. No thread waits for a page, and none stays open for
 * longer than a session lasts.
 */
@Component
class OpenPages {

    /** Shorter than a session that no one uses: a page that is left open must not keep someone signed in. */
    static final Duration LONGEST = Duration.ofMinutes(25);

    /** More pages than a large desk has open; the oldest make room, and their pages stay as they are. */
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
     * @param presence whether its person is signed in still: a page that was left open says nothing after that
     * @param last the mark that this page heard last, when it was cut off and comes again
     * @param mark what differs when there is something new to see; empty when there is nothing to see any more
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

    /** Tells each page that is not up to date any more. A database that is away for a moment ends no stream. */
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

    /** A house that closes waits for no one's open page. */
    @EventListener
    void close(ContextClosedEvent closing) {
        open.forEach(stream -> stream.emitter.complete());
    }

    /** One open page. Only the look, one at a time, changes it. */
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
