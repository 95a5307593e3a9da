package org.breakwater.frontdoor.refer.coach;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.breakwater.frontdoor.Referral;
import org.breakwater.partnership.About;
import org.breakwater.partnership.Caller;
import org.breakwater.partnership.ContactPoint;
import org.breakwater.partnership.ContactPoints;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.WhomToCall;
import org.breakwater.time.Calendars;
import org.springframework.stereotype.Component;

/** Reads a referral today, and finds whom to ring about it. */
@Component
public class Coaching {

    private static final String ALLEGATIONS = "allegations-officer";

    private final Profile profile;
    private final ContactPoints points;
    private final WhomToCall whomToCall;
    private final Clock clock;

    Coaching(Profile profile, ContactPoints points, WhomToCall whomToCall, Clock clock) {
        this.profile = profile;
        this.points = points;
        this.whomToCall = whomToCall;
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
                rule.says().replace("{team}", team()),
                rule.why(),
                rule.source(),
                rule.task(),
                ring,
                ring == null ? List.of() : ring.press(Caller.PROFESSIONAL),
                rule.door() == Rule.Door.EMERGENCY);
    }

    /** Who answers for children at this minute, and on which number. */
    private String team() {
        var question = new WhomToCall.Question(About.CHILD, false, false, Caller.PROFESSIONAL);
        var first = whomToCall
                .answer(question, clock.instant())
                .answers()
                .getFirst()
                .point();
        return first.name() + " on " + first.number().shown();
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
