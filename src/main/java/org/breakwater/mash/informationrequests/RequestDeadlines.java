package org.breakwater.mash.informationrequests;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.Rating;
import org.breakwater.casework.clocks.ClockSubject;
import org.breakwater.casework.clocks.Clocks;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.screening.MashEnquiryClocks;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.breakwater.time.OpeningHours;
import org.breakwater.time.deadlines.Deadline;
import org.breakwater.time.deadlines.DeadlineRule;
import org.breakwater.time.deadlines.DeadlineRules;
import org.springframework.stereotype.Component;

/**
 * By when an agency must answer an information request: by the rule of the rating, and always early enough for someone
 * to analyse the answer before the MASH enquiry is due.
 */
@Component
public class RequestDeadlines {

    private final Clocks clocks;
    private final MashEnquiryClocks enquiries;
    private final Calendars calendars;
    private final DeadlineRules rules;
    private final OpeningHours hours;
    private final Clock clock;

    RequestDeadlines(
            Clocks clocks,
            MashEnquiryClocks enquiries,
            Calendars calendars,
            DeadlineRules rules,
            OpeningHours hours,
            Clock clock) {
        this.clocks = clocks;
        this.enquiries = enquiries;
        this.calendars = calendars;
        this.rules = rules;
        this.hours = hours;
        this.clock = clock;
    }

    /**
     * When an agency that is asked now must answer.
     *
     * @param halfAt when it is reminded
     * @param enquiryDue when the MASH enquiry is due; empty when it is over
     * @param late whether it goes out too late to leave the usual time to analyse
     */
    public record Due(Deadline deadline, Instant halfAt, Optional<Instant> enquiryDue, boolean late) {

        public Instant dueAt() {
            return deadline.dueAt();
        }
    }

    /** The request's own clock runs; what its agency reads of it is in the request. */
    void start(UUID contact, UUID request, Due due) {
        clocks.start(new ClockSubject(contact, request), due.deadline());
    }

    /** An earlier deadline takes the place of the one that its agency was given. */
    void bringForward(InformationRequestRow request, Due due) {
        clocks.endAll(new ClockSubject(request.contactId(), request.id()), Clocks.Ending.OVERTAKEN, clock.instant());
        start(request.contactId(), request.id(), due);
    }

    /** It was answered or withdrawn, as its row says. */
    public void end(InformationRequestRow request) {
        var about = new ClockSubject(request.contactId(), request.id());
        var answeredAt = request.repliedAt();
        var withdrawnAt = request.withdrawnAt();
        if (answeredAt != null) {
            clocks.endAll(about, Clocks.Ending.MET, answeredAt);
        } else if (withdrawnAt != null) {
            clocks.endAll(about, Clocks.Ending.NOT_NEEDED, withdrawnAt);
        }
    }

    public Due now(ContactRow seen) {
        return of(seen, MashEnquiryClocks.countsAs(seen), clock.instant());
    }

    /** @param asked when it is asked, or was asked where its deadline is brought forward */
    Due of(ContactRow seen, Rating rating, Instant asked) {
        var own = rule("ask-", rating, asked);
        var usual = calendars.deadline(own, asked, List.of());
        var enquiryDue = enquiries.enquiryDue(seen);
        if (enquiryDue.isEmpty()) {
            return due(usual, enquiryDue, false);
        }
        var enquiry = enquiryDue.get();
        var now = clock.instant();
        if (!enquiry.isAfter(now)) {
            var late = calendars.deadline(rule("late-ask-", rating, now), now, List.of());
            return due(late, enquiryDue, true);
        }
        var analysis = rule("analyse-", rating, now);
        var latest = calendars.latestStart(analysis, enquiry);
        if (!latest.isAfter(now)) {
            return due(half(own, now, enquiry), enquiryDue, true);
        }
        return due(
                usual.dueAt().isAfter(latest) ? before(own, asked, latest, enquiry, analysis) : usual,
                enquiryDue,
                false);
    }

    private DeadlineRule rule(String kind, Rating rating, Instant at) {
        return rules.inForce(kind + rating.name().toLowerCase(Locale.ROOT), at);
    }

    private static Deadline before(
            DeadlineRule rule, Instant asked, Instant latest, Instant enquiry, DeadlineRule analysis) {
        return new Deadline(
                rule,
                asked,
                latest,
                List.of(
                        "Requested %s.".formatted(EnglishTimes.inWords(asked)),
                        "The MASH enquiry is due %s.".formatted(EnglishTimes.inWords(enquiry)),
                        "%s is allowed for analysis.".formatted(analysis.limitInWords()),
                        "Response due %s.".formatted(EnglishTimes.inWords(latest))));
    }

    private static Deadline half(DeadlineRule rule, Instant now, Instant enquiry) {
        var half = now.plus(Duration.between(now, enquiry).dividedBy(2)).truncatedTo(ChronoUnit.SECONDS);
        var dueAt = half.isAfter(now) ? half : now;
        return new Deadline(
                rule,
                now,
                dueAt,
                List.of(
                        "Requested %s.".formatted(EnglishTimes.inWords(now)),
                        "The MASH enquiry is due %s.".formatted(EnglishTimes.inWords(enquiry)),
                        "The request went out late, so the agency has half of the time that is left.",
                        "Response due %s.".formatted(EnglishTimes.inWords(dueAt))));
    }

    private Due due(Deadline deadline, Optional<Instant> enquiryDue, boolean late) {
        return new Due(deadline, halfTime(deadline), enquiryDue, late);
    }

    /** Half of the time; in days that is moved to when someone is there to read it. */
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
