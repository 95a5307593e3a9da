package org.breakwater.town.settling;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.casework.Rating;
import org.breakwater.casework.clocks.CaseDeadlines.Ending;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.time.Calendars;
import org.breakwater.time.deadlines.DeadlineRules;
import org.breakwater.town.ContactStory;

/** The clocks of a closed story, each with the explanation of the calendars. */
final class ClockSheet {

    private final CopySheet sheet = new CopySheet("casework.clock", """
            id, record_id, subject, rule, rule_version, name, started_at, due_at, because, ended_at, ended_how""");
    private final Calendars calendars;
    private final DeadlineRules rules;
    private final SeededIds ids;

    ClockSheet(Calendars calendars, DeadlineRules rules, SeededIds ids) {
        this.calendars = calendars;
        this.rules = rules;
        this.ids = ids;
    }

    CopySheet sheet() {
        return sheet;
    }

    void write(UUID record, ContactStory story, StoryCourse course) {
        clock(record, "contact-acknowledged", story, story.recordedAt(), Ending.MET);
        var red = course.rating() == Rating.RED;
        clock(
                record,
                "contact-decided",
                story,
                red ? course.screenedAt() : course.approvedAt(),
                red ? Ending.OVERTAKEN : Ending.MET);
        if (course.toldAt() != null) {
            clock(record, "referrer-told", story, course.toldAt(), Ending.MET);
        }
        enquiry(record, story, course, Rating.RED, "red-decided", story.told().presentDanger());
        enquiry(
                record,
                story,
                course,
                Rating.AMBER,
                "amber-enquiry",
                story.told().way() == ReportContent.Way.CHILD);
        enquiry(record, story, course, Rating.GREEN, "green-enquiry", false);
    }

    /**
     * The deadline of the rating ends with the approval: red is met; an enquiry that was never made is not needed. One
     * that ran before the rating ends with it.
     */
    private void enquiry(
            UUID record,
            ContactStory story,
            StoryCourse course,
            Rating rating,
            String rule,
            boolean ranFromTheBeginning) {
        if (course.rating() == rating) {
            clock(record, rule, story, course.approvedAt(), rating == Rating.RED ? Ending.MET : Ending.NOT_NEEDED);
        } else if (ranFromTheBeginning) {
            clock(record, rule, story, course.screenedAt(), Ending.OVERTAKEN);
        }
    }

    private void clock(UUID record, String rule, ContactStory story, Instant endedAt, Ending how) {
        var start = story.receivedAt();
        var deadline = calendars.deadline(rules.inForce(rule, start), start, List.of());
        sheet.row(
                ids.next(story.recordedAt()),
                record,
                record,
                rule,
                deadline.rule().version(),
                deadline.rule().name(),
                start,
                deadline.dueAt(),
                deadline.because(),
                endedAt,
                how);
    }
}
