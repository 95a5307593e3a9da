package org.breakwater.pathways.allegations.past;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.breakwater.pathways.allegations.lifecycle.AllegationDecisions.Consideration;
import org.breakwater.pathways.allegations.lifecycle.AllegationEntries.DutyEntry;
import org.breakwater.pathways.allegations.lifecycle.AllegationEntries.MeetingEntry;
import org.breakwater.pathways.allegations.lifecycle.AllegationEntries.SuspensionEntry;
import org.breakwater.pathways.allegations.meetings.MeetingPlan;
import org.breakwater.pathways.allegations.meetings.MeetingPlan.Invitation;
import org.breakwater.pathways.allegations.meetings.MeetingPlan.Purpose;
import org.breakwater.pathways.allegations.meetings.MeetingPlan.Time;
import org.breakwater.pathways.allegations.records.AllegationReferral.Tri;
import org.breakwater.pathways.allegations.records.ConsiderationRow.Way;
import org.breakwater.pathways.allegations.records.ReferralDutyRow.Body;
import org.breakwater.pathways.allegations.records.SuspensionRow.Measure;
import org.breakwater.time.Calendars;

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

    static SuspensionEntry suspension(Instant from) {
        return new SuspensionEntry(
                Measure.RESTRICTED_DUTIES, day(from, 1), "Works away from children meanwhile", "The deputy manager");
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
