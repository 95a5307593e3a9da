package org.breakwater.mash.alerts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.partnership.ContactPoint;
import org.breakwater.partnership.NextOnCall;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.contactpoints.ContactPoints;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who to telephone about an unacknowledged alert: a duty team shared by several councils may have no accounts here, and
 * a mail that no one reads alerts no one.
 */
@Component
public class UnacknowledgedAlerts {

    /** Local rule: after this the next person is notified. */
    public static final Duration AFTER = Duration.ofMinutes(10);

    /** The first placeholder is who to contact, the link follows. */
    private static final String TEXT = """
            An alert was not acknowledged within 10 minutes.

            Sign in and acknowledge it now:
            %%s

            If you cannot sign in, call %s
            and tell them that there is an unacknowledged alert in Breakwater.
            """;

    private final Profile profile;
    private final ContactPoints points;
    private final Clock clock;

    UnacknowledgedAlerts(Profile profile, ContactPoints points, Clock clock) {
        this.profile = profile;
        this.points = points;
        this.clock = clock;
    }

    /** The current time, and who to telephone. */
    public record Now(Instant at, String whomToCall) {}

    public Now now() {
        var at = clock.instant();
        return new Now(at, whomToCallAt(at));
    }

    /** By when an alert raised at this time is to be acknowledged. */
    public static Instant dueAt(Instant raisedAt) {
        return raisedAt.plus(AFTER);
    }

    /** Whether an alert raised at this time has been unanswered for too long. */
    public static boolean isOverdue(@Nullable Instant raisedAt, Instant now) {
        return raisedAt != null && !dueAt(raisedAt).isAfter(now);
    }

    /** Such as "the Emergency Duty Team on 0345 606 1212 or 0845 606 1212"; names no one who is in a record. */
    public String whomToCallAt(Instant at) {
        return profile.nextToCallAt(at).map(this::inWords).orElse("the next person on the rota");
    }

    /** The text of the mail to the next person. */
    String textAt(Instant at) {
        return TEXT.formatted(whomToCallAt(at));
    }

    private String inWords(NextOnCall next) {
        var point = points.now().get(next.call());
        var name = next.name() == null ? "" : " (" + next.name() + ")";
        return "%s%s on %s".formatted(next.role(), name, numbers(point));
    }

    private static String numbers(ContactPoint point) {
        return Stream.concat(
                        Stream.of(point.number()),
                        point.lines().alternatives().stream().map(ContactPoint.OtherNumber::number))
                .map(number -> number.shown())
                .collect(Collectors.joining(" or "));
    }
}
