package org.breakwater.frontdoor.refer.coach;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.breakwater.frontdoor.Referral;
import org.breakwater.partnership.Caller;
import org.breakwater.partnership.ContactPoint;
import org.breakwater.partnership.ContactPoints;
import org.breakwater.partnership.Profile;
import org.breakwater.time.Calendars;
import org.springframework.stereotype.Component;

/** Reads a referral today, and finds whom to ring about it. */
@Component
public class Coaching {

    private static final String ALLEGATIONS = "allegations-officer";

    private final Profile profile;
    private final ContactPoints points;
    private final Clock clock;

    Coaching(Profile profile, ContactPoints points, Clock clock) {
        this.profile = profile;
        this.points = points;
        this.clock = clock;
    }

    /** What to think of, the most urgent first. */
    public List<Advice> read(Referral told) {
        var today = clock.instant().atZone(Calendars.LONDON).toLocalDate();
        return Coach.read(told, today).stream().map(this::advice).toList();
    }

    private Advice advice(Rule rule) {
        var ring = ring(rule.door()).orElse(null);
        return new Advice(
                rule.id(),
                rule.says(),
                rule.why(),
                rule.source(),
                rule.task(),
                ring,
                ring == null ? List.of() : ring.press(Caller.PROFESSIONAL),
                rule.door() == Rule.Door.EMERGENCY);
    }

    private Optional<ContactPoint> ring(Rule.Door door) {
        var now = points.now();
        return switch (door) {
            case NONE -> Optional.empty();
            case EMERGENCY -> now.find(profile.routes().danger());
            case POLICE -> now.find(profile.routes().crime());
            case ALLEGATIONS -> now.find(ALLEGATIONS);
        };
    }
}
