package org.breakwater.casework.informationrequests.agencyinformation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.casework.Case;
import org.breakwater.casework.Rating;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.ClockSubject;
import org.breakwater.casework.informationrequests.agencychecks.AgencyCheckEnquiry;
import org.breakwater.casework.informationrequests.agencychecks.AgencyChecks;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.breakwater.time.OpeningHours;
import org.breakwater.time.deadlines.Deadline;
import org.breakwater.time.deadlines.DeadlineRule;
import org.breakwater.time.deadlines.DeadlineRules;
import org.springframework.stereotype.Component;

/**
 * When an agency must respond to an information request: by the rule of the rating, and always early enough for someone
 * to analyse the response before the enquiry is due.
 */
@Component
public class RequestDeadlines {

    private final CaseDeadlines caseDeadlines;
    private final AgencyChecks checks;
    private final Calendars calendars;
    private final DeadlineRules rules;
    private final OpeningHours hours;
    private final Clock clock;

    RequestDeadlines(
            CaseDeadlines caseDeadlines,
            AgencyChecks checks,
            Calendars calendars,
            DeadlineRules rules,
            OpeningHours hours,
            Clock clock) {
        this.caseDeadlines = caseDeadlines;
        this.checks = checks;
        this.calendars = calendars;
        this.rules = rules;
        this.hours = hours;
        this.clock = clock;
    }

    /**
     * When a request made now is due.
     *
     * @param rating on which it is based
     * @param halfAt when the agency is reminded
     * @param enquiry empty if it is over, or this kind of case has none
     * @param late whether it is sent too late to leave the usual time to analyse
     */
    public record Due(
            Rating rating, Deadline deadline, Instant halfAt, Optional<AgencyCheckEnquiry> enquiry, boolean late) {

        public Instant dueAt() {
            return deadline.dueAt();
        }
    }

    /** The request's own clock runs; what its agency reads about it is in the request. */
    public void start(UUID contact, UUID request, Due due) {
        caseDeadlines.start(new ClockSubject(contact, request), due.deadline());
    }

    /** An earlier deadline replaces the one that its agency was given. */
    public void bringForward(InformationRequestRow request, Due due) {
        caseDeadlines.endAll(
                new ClockSubject(request.contactId(), request.id()), CaseDeadlines.Ending.OVERTAKEN, clock.instant());
        start(request.contactId(), request.id(), due);
    }

    /** It was answered or withdrawn, as its row says. */
    public void end(InformationRequestRow request) {
        var about = new ClockSubject(request.contactId(), request.id());
        var answeredAt = request.repliedAt();
        var withdrawnAt = request.withdrawnAt();
        if (answeredAt != null) {
            caseDeadlines.endAll(about, CaseDeadlines.Ending.MET, answeredAt);
        } else if (withdrawnAt != null) {
            caseDeadlines.endAll(about, CaseDeadlines.Ending.NOT_NEEDED, withdrawnAt);
        }
    }

    public Due now(Case seen) {
        var rating = checks.countsAs(seen);
        var enquiry = checks.enquiry(seen);
        var now = clock.instant();
        var deadline = enquiry.map(one -> within(one, rating, now))
                .orElseGet(() -> calendars.deadline(rule("ask-", rating, now), now, List.of()));
        var late = enquiry.filter(one -> isLate(one, rating, now)).isPresent();
        return new Due(rating, deadline, halfTime(deadline), enquiry, late);
    }

    private Deadline within(AgencyCheckEnquiry enquiry, Rating rating, Instant now) {
        if (!enquiry.dueAt().isAfter(now)) {
            return calendars.deadline(rule("late-ask-", rating, now), now, List.of());
        }
        var own = rule("ask-", rating, now);
        if (isLate(enquiry, rating, now)) {
            return half(own, now, enquiry);
        }
        var usual = calendars.deadline(own, now, List.of());
        var analysis = rule("analyse-", rating, now);
        var latest = calendars.latestStart(analysis, enquiry.dueAt());
        return usual.dueAt().isAfter(latest) ? before(own, now, latest, enquiry, analysis) : usual;
    }

    /** Whether it is sent too late to leave the usual time to analyse the response. */
    private boolean isLate(AgencyCheckEnquiry enquiry, Rating rating, Instant now) {
        var due = enquiry.dueAt();
        return !due.isAfter(now)
                || !calendars.latestStart(rule("analyse-", rating, now), due).isAfter(now);
    }

    private DeadlineRule rule(String kind, Rating rating, Instant at) {
        return rules.inForce(kind + rating.name().toLowerCase(Locale.ROOT), at);
    }

    private static Deadline before(
            DeadlineRule rule, Instant asked, Instant latest, AgencyCheckEnquiry enquiry, DeadlineRule analysis) {
        return new Deadline(
                rule,
                asked,
                latest,
                because(
                        "Requested %s.".formatted(EnglishTimes.weekdayInWords(asked)),
                        isDue(enquiry),
                        "%s %s allowed for analysis."
                                .formatted(analysis.limitInWords(), analysis.limit() == 1 ? "is" : "are"),
                        "Response due %s.".formatted(EnglishTimes.weekdayInWords(latest))));
    }

    private static Deadline half(DeadlineRule rule, Instant now, AgencyCheckEnquiry enquiry) {
        var half = now.plus(Duration.between(now, enquiry.dueAt()).dividedBy(2)).truncatedTo(ChronoUnit.SECONDS);
        var dueAt = half.isAfter(now) ? half : now;
        return new Deadline(
                rule,
                now,
                dueAt,
                because(
                        "Requested %s.".formatted(EnglishTimes.weekdayInWords(now)),
                        isDue(enquiry),
                        "The request went out late, so the agency has half of the time that is left.",
                        "Response due %s.".formatted(EnglishTimes.weekdayInWords(dueAt))));
    }

    private static List<String> because(String... lines) {
        return Stream.of(lines).filter(line -> !line.isEmpty()).toList();
    }

    private static String isDue(AgencyCheckEnquiry enquiry) {
        return enquiry.begun()
                ? "The %s is due %s.".formatted(enquiry.name(), EnglishTimes.weekdayInWords(enquiry.dueAt()))
                : "";
    }

    /** Half the time; for deadlines in days, moved to a time when someone is there to read it. */
    private Instant halfTime(Deadline deadline) {
        var half = deadline.startedAt()
                .plus(Duration.between(deadline.startedAt(), deadline.dueAt()).dividedBy(2));
        if (deadline.rule().id().endsWith("-red") || hours.openAt(half)) {
            return half;
        }
        var opens = hours.nextChange(half);
        return opens.isBefore(deadline.dueAt()) ? opens : deadline.dueAt();
    }
}
