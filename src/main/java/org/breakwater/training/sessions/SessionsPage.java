package org.breakwater.training.sessions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.training.bookings.BookedPlaces;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.web.Page;

/** The next course dates. @param closed why a session cannot be booked now, by session; others can */
public record SessionsPage(List<CourseSession> coming, Map<UUID, BookedPlaces.Refused> closed) implements Page {

    /** How many places there are, or why none can be booked. */
    public String places(SessionRow session) {
        var refused = closed.get(session.id());
        if (refused != null) {
            return refused.inWords() + ".";
        }
        return switch (session.left()) {
            case 0 -> "Full. You can join the waiting list.";
            case 1 -> "1 place available.";
            default -> session.left() + " places available.";
        };
    }
}
