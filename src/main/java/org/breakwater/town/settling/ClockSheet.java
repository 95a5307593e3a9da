package org.breakwater.town.settling;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.casework.clocks.Clocks.Ending;
import org.breakwater.frontdoor.Told;
import org.breakwater.mash.screening.Rating;
import org.breakwater.time.Calendars;
import org.breakwater.time.DeadlineRules;
import org.breakwater.town.Story;

/** The clocks of a closed story, each with the sentences that the calendars give it. */
final class ClockSheet {

    private final Sheet sheet = new Sheet("casework.clock", """
            id, record_id, rule, rule_version, name, started_at, due_at, because, ended_at, ended_how""");
    private final Calendars calendars;
    private final DeadlineRules rules;
    private final Ids ids;

    ClockSheet(Calendars calendars, DeadlineRules rules, Ids ids) {
        this.calendars = calendars;
        this.rules = rules;
        this.ids = ids;
    }

    Sheet sheet() {
        return sheet;
    }

    void write(UUID record, Story story, Course course) {
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
                story.told().way() == Told.Way.CHILD);
        enquiry(record, story, course, Rating.GREEN, "green-enquiry", false);
    }

    /** The deadline of the rating is met by the approval; one that ran before anyone rated it ends with the rating. */
    private void enquiry(
            UUID record, Story story, Course course, Rating rating, String rule, boolean ranFromTheBeginning) {
        if (course.rating() == rating) {
            clock(record, rule, story, course.approvedAt(), Ending.MET);
        } else if (ranFromTheBeginning) {
            clock(record, rule, story, course.screenedAt(), Ending.OVERTAKEN);
        }
    }

    private void clock(UUID record, String rule, Story story, Instant endedAt, Ending how) {
        var start = story.receivedAt();
        var deadline = calendars.deadline(rules.inForce(rule, start), start, List.of());
        sheet.row(
                ids.next(story.recordedAt()),
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
