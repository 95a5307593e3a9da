package org.breakwater.mash.live;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.access.SignedInPresence;
import org.breakwater.audit.AuditLog;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells an open page that something has changed, and nothing else: the page then reloads its content. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class LiveController {

    /** The Last-Event-ID of a browser that reconnects. */
    private static final String LAST = "Last-Event-ID";

    private final OpenPages openPages;
    private final PageFingerprints pageFingerprints;
    private final ActorTransactions acting;
    private final AuditLog audit;

    LiveController(OpenPages openPages, PageFingerprints pageFingerprints, ActorTransactions acting, AuditLog audit) {
        this.openPages = openPages;
        this.pageFingerprints = pageFingerprints;
        this.acting = acting;
        this.audit = audit;
    }

    @GetMapping(value = "/desk/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> queues(
            @Nullable @RequestHeader(value = LAST, required = false) String last,
            Actor.Person who,
            SignedInPresence presence) {
        return unbuffered(openPages.open(who, presence, last, () -> Optional.of(pageFingerprints.ofTheQueues())));
    }

    @GetMapping(value = "/desk/live/{id}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> contact(
            @PathVariable UUID id,
            @Nullable @RequestHeader(value = LAST, required = false) String last,
            Actor.Person who,
            SignedInPresence presence) {
        if (acting.looking(who, () -> pageFingerprints.of(id)).isEmpty()) {
            audit.refused(who.id(), who.roleName(), "listen", "contact:" + id, "");
            throw new ErrorResponseException(HttpStatus.NOT_FOUND);
        }
        return unbuffered(openPages.open(who, presence, last, () -> pageFingerprints.of(id)));
    }

    /** A proxy in front must not buffer the stream. */
    private static ResponseEntity<SseEmitter> unbuffered(SseEmitter stream) {
        return ResponseEntity.ok().header("X-Accel-Buffering", "no").body(stream);
    }
}
