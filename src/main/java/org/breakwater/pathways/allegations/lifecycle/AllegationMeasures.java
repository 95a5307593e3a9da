package org.breakwater.pathways.allegations.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.breakwater.pathways.allegations.records.AllegationReferralRow;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.springframework.stereotype.Component;

/** What is measured and is no deadline of ours: when the employer told the LADO, and how long a case took. */
@Component
public class AllegationMeasures {

    private final Calendars calendars;

    AllegationMeasures(Calendars calendars) {
        this.calendars = calendars;
    }

    /** The last day on which an employer who learned of it on that day tells the LADO in time. */
    LocalDate employerTellsBy(LocalDate knownOn) {
        var known = knownOn.atTime(12, 0).atZone(Calendars.LONDON).toInstant();
        return LocalDate.ofInstant(due("allegation-employer-tells", known), Calendars.LONDON);
    }

    public String employerTold(AllegationReferralRow referral) {
        var knownOn = referral.knownOn();
        if (knownOn == null) {
            return "Not known when the employer learned of it";
        }
        var by = employerTellsBy(knownOn);
        var late = LocalDate.ofInstant(referral.receivedAt(), Calendars.LONDON).isAfter(by);
        return "Employer learned of it on %s. Deadline for telling the LADO: %s%s"
                .formatted(EnglishTimes.date(knownOn), EnglishTimes.date(by), late ? ". Late" : "");
    }

    /** The last day on which an early years provider tells Ofsted: from when the employer learned of it, if known. */
    public LocalDate ofstedBy(AllegationReferralRow referral) {
        var knownOn = referral.knownOn();
        var from = knownOn == null
                ? referral.receivedAt()
                : knownOn.atTime(12, 0).atZone(Calendars.LONDON).toInstant();
        return LocalDate.ofInstant(due("allegation-ofsted-notified", from), Calendars.LONDON);
    }

    /** How long a case took, or has taken so far. @param until when it ended, or now */
    public String band(Instant received, Instant until) {
        return !until.isAfter(due("allegation-measure-one-month", received))
                ? "Within 1 month"
                : !until.isAfter(due("allegation-measure-three-months", received))
                        ? "Within 3 months"
                        : !until.isAfter(due("allegation-measure-twelve-months", received))
                                ? "Within 12 months"
                                : "More than 12 months";
    }

    Instant due(String rule, Instant from) {
        return calendars
                .deadline(Allegations.PATHWAY.limits().inForce(rule, from), from, List.of())
                .dueAt();
    }
}
