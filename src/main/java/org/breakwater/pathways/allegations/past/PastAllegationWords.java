package org.breakwater.pathways.allegations.past;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.breakwater.pathways.allegations.closing.ClosingAnswer;
import org.breakwater.pathways.allegations.closing.ClosingPart;
import org.breakwater.pathways.allegations.closing.ClosingPart.Answer;
import org.breakwater.pathways.allegations.lifecycle.AllegationDecisions.Consideration;
import org.breakwater.pathways.allegations.lifecycle.AllegationEntries.DutyEntry;
import org.breakwater.pathways.allegations.lifecycle.AllegationEntries.MeetingEntry;
import org.breakwater.pathways.allegations.lifecycle.AllegationEntries.SuspensionEntry;
import org.breakwater.pathways.allegations.meetings.MeetingPlan;
import org.breakwater.pathways.allegations.meetings.MeetingPlan.Invitation;
import org.breakwater.pathways.allegations.meetings.MeetingPlan.Purpose;
import org.breakwater.pathways.allegations.meetings.MeetingPlan.Time;
import org.breakwater.pathways.allegations.records.AllegationOutcome;
import org.breakwater.pathways.allegations.records.AllegationReferral.Tri;
import org.breakwater.pathways.allegations.records.ConsiderationRow.Way;
import org.breakwater.pathways.allegations.records.ReferralDutyRow.Body;
import org.breakwater.pathways.allegations.records.SuspensionRow.Measure;
import org.breakwater.time.Calendars;
import org.jspecify.annotations.Nullable;

/** What is recorded in the cases of the invented town, so many days after the referral. */
final class PastAllegationWords {

    private PastAllegationWords() {}

    static DutyEntry duty(boolean isMet, boolean isSent, Instant from) {
        return isMet
                ? new DutyEntry(
                        Body.DBS,
                        Tri.YES,
                        "The employer",
                        day(from, 62),
                        day(from, 72),
                        isSent ? day(from, 66) : null,
                        isSent ? "DBS-4471" : "",
                        "",
                        null,
                        "")
                : new DutyEntry(Body.DBS, Tri.NO, "", null, null, null, "", "", null, "Not removed");
    }

    static Consideration consideration(Way way) {
        var harmed = way.excludesATest() ? Tri.NO : Tri.YES;
        return new Consideration(harmed, Tri.NOT_KNOWN, Tri.NO, Tri.NO, way, "As the referrer describes it", "");
    }

    /** The person was suspended in those cases in which the allegation was found to be true. */
    static SuspensionEntry suspension(Instant from, @Nullable AllegationOutcome outcome) {
        return outcome == AllegationOutcome.SUBSTANTIATED
                ? new SuspensionEntry(
                        Measure.SUSPENDED,
                        day(from, 1),
                        "No other duties keep the person away from children. Alternatives were considered.",
                        "The deputy manager")
                : new SuspensionEntry(
                        Measure.RESTRICTED_DUTIES,
                        day(from, 1),
                        "Works away from children while enquiries are made.",
                        "The deputy manager");
    }

    static List<ClosingAnswer> closing(List<ClosingPart> parts, AllegationOutcome outcome, Instant from) {
        return parts.stream().map(part -> closing(part, outcome, from)).toList();
    }

    private static ClosingAnswer closing(ClosingPart part, AllegationOutcome outcome, Instant from) {
        return switch (part) {
            case SUBJECT_TOLD ->
                new ClosingAnswer(
                        part,
                        Answer.DONE,
                        "The outcome (%s), the reasons for it, and how long the record is kept."
                                .formatted(outcome.inWords().toLowerCase(Locale.UK)),
                        "the case manager, in person",
                        day(from, 63));
            case SUBJECT_SUPPORT ->
                new ClosingAnswer(part, Answer.DONE, "Counselling and a named contact.", "the employer", null);
            case FAMILY_SUPPORT ->
                new ClosingAnswer(part, Answer.DONE, "A meeting with the parents.", "children’s social care", null);
            case EMPLOYER_LESSONS ->
                new ClosingAnswer(
                        part, Answer.DONE, "Refresh the staff code of conduct, and induction of volunteers.", "", null);
            case PRACTICE_LESSONS ->
                new ClosingAnswer(part, Answer.NOT_APPLICABLE, "Agencies shared information in time.", "", null);
            case SUSPENSION ->
                new ClosingAnswer(part, Answer.RIGHT, "There was a risk to children, and no other duties.", "", null);
        };
    }

    static SuspensionEntry suspensionEnded(Instant from) {
        return new SuspensionEntry(Measure.ENDED, day(from, 61), "The enquiry is over", "");
    }

    static MeetingEntry meeting(Instant from) {
        return new MeetingEntry(
                day(from, 6),
                "Employer, police, children’s social care, HR",
                "Parents are told by social care",
                "What each agency knows",
                "The police interview the child this week. The employer waits with its own enquiry",
                "");
    }

    /** On a working day, if it is no bank holiday. */
    static MeetingPlan plan(Instant from) {
        var day = day(from, 8);
        var on = day.getDayOfWeek().getValue() > 5 ? day.plusDays(2) : day;
        return new MeetingPlan(
                Purpose.FIRST,
                new Time(on.atTime(10, 30).atZone(Calendars.LONDON).toInstant(), true, ""),
                List.of(
                        new Invitation("Ottoline Crane", "Registered manager", "Saltings House"),
                        new Invitation("Ola Brandt", "Detective sergeant", "Police"),
                        new Invitation("Perran Lisle", "Team manager", "Children’s social care")));
    }

    static LocalDate day(Instant from, int after) {
        return LocalDate.ofInstant(from.plus(Duration.ofDays(after)), Calendars.LONDON);
    }
}
