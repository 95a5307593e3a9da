package org.breakwater.frontdoor.refer.coach;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.partnership.CallerKind;
import org.breakwater.partnership.ConcernAbout;
import org.breakwater.partnership.ContactPoint;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.contactpoints.ContactPoints;
import org.breakwater.partnership.contactpoints.WhoToCall;
import org.breakwater.time.Calendars;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks a referral against today's rules, and finds who to telephone about it. */
@Component
public class ReferralCoach {

    private static final String ALLEGATIONS = "allegations-officer";

    private final Profile profile;
    private final ContactPoints points;
    private final WhoToCall whoToCall;
    private final Clock clock;

    ReferralCoach(Profile profile, ContactPoints points, WhoToCall whoToCall, Clock clock) {
        this.profile = profile;
        this.points = points;
        this.whoToCall = whoToCall;
        this.clock = clock;
    }

    /** The advice, the most urgent first. */
    public List<ReferralAdvice> read(Referral told) {
        var today = clock.instant().atZone(Calendars.LONDON).toLocalDate();
        var read = CoachedReferral.of(told, today);
        return ReferralCoachRules.read(told, today).stream()
                .map(rule -> advice(rule, rule.id().equals(CoachDuties.IN_WORDS) ? read.found() : WordsFound.NONE))
                .toList();
    }

    private ReferralAdvice advice(CoachRule rule, WordsFound found) {
        var ring = ring(rule.door()).orElse(null);
        return new ReferralAdvice(
                rule.id(),
                rule.says().replace("{team}", team()),
                rule.why() + closed(ring),
                rule.source(),
                rule.task(),
                ring,
                ring == null ? List.of() : ring.press(CallerKind.PROFESSIONAL),
                rule.door() == CoachRule.Door.EMERGENCY,
                found,
                team());
    }

    /** What to do if nobody answers there now. */
    private String closed(@Nullable ContactPoint ring) {
        return ring == null || !ring.id().equals(ALLEGATIONS) || isOfficeOpen()
                ? ""
                : " This line is closed now. Call " + team() + ", and tell the LADO when the office opens.";
    }

    private boolean isOfficeOpen() {
        return first().id().equals(profile.routes().team(ConcernAbout.CHILD).open());
    }

    /** Who answers for children at this moment, and on which number. */
    private String team() {
        return first().nameInSentence() + " on " + first().number().shown();
    }

    private ContactPoint first() {
        var question = new WhoToCall.Question(ConcernAbout.CHILD, false, false, CallerKind.PROFESSIONAL);
        return whoToCall.answer(question, clock.instant()).answers().getFirst().point();
    }

    private Optional<ContactPoint> ring(CoachRule.Door door) {
        var now = points.now();
        return switch (door) {
            case NONE -> Optional.empty();
            case EMERGENCY -> now.find(profile.routes().danger());
            case POLICE -> now.find(profile.routes().crime());
            case ALLEGATIONS -> now.find(ALLEGATIONS);
        };
    }
}
