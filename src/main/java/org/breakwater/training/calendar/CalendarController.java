package org.breakwater.training.calendar;

import java.nio.charset.StandardCharsets;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.ForEveryone;
import org.breakwater.training.programme.Sessions;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** All course dates, for calendars that subscribe. */
@Controller
@ForEveryone
class CalendarController {

    private final ActorTransactions acting;
    private final Sessions sessions;
    private final SessionCalendarFeed feed;

    CalendarController(ActorTransactions acting, Sessions sessions, SessionCalendarFeed feed) {
        this.acting = acting;
        this.sessions = sessions;
        this.feed = feed;
    }

    @GetMapping("/training/calendar.ics")
    ResponseEntity<byte[]> calendar() {
        var text = acting.looking(new Actor.Visitor(), () -> feed.of(sessions.coming()));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
