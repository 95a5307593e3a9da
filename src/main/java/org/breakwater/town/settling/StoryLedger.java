package org.breakwater.town.settling;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.people.People;
import org.breakwater.people.ReportedPerson;
import org.breakwater.people.family.HomeUse;
import org.breakwater.time.Calendars;
import org.breakwater.time.OpeningHours;
import org.breakwater.time.deadlines.DeadlineRules;
import org.breakwater.town.ContactStory;
import org.breakwater.town.InventedAct;

/**
 * Writes closed stories as the rows that the services would have left. {@code PastArchiveTest} replays the same stories
 * and compares, so that a change in a service is noticed here.
 */
final class StoryLedger {

    private final CopySheet records = new CopySheet("access.record", "id, kind, restricted, opened_at");
    private final CopySheet reports = CopySheet.ofOpenContacts("frontdoor.report", """
            record_id, reference, channel, way, received_at, recorded_at, present_danger, danger_words, worry, \
            where_now, who_else, harm, works_with_children, work_words, parents_know, parents_words, suspicions, \
            danger_answer""");
    private final CopySheet reporters = new CopySheet(
            "frontdoor.reporter", "record_id, name, relation, agency, reach, safe_time, may_say, interpreter");
    private final CopySheet progress = new CopySheet(
            "frontdoor.report_progress", "record_id, read_at, started_at, answered_at, answer, answer_words, by_child");
    private final CopySheet persons = CopySheet.ofOpenContacts("people.person", """
            id, record_id, place, part, name, described, age, unborn, due, address, phone, school, recorded_at""");
    private final CopySheet homes =
            CopySheet.ofOpenContacts("people.address", "record_id, person_id, address, use, at_first, written_at");
    private final CopySheet keys =
            CopySheet.ofOpenContacts("people.find_key", "key, person_id, record_id, only_search");
    private final CopySheet contacts = CopySheet.ofOpenContacts("mash.contact", """
            id, version, reference, channel, way, received_at, recorded_at, stage, present_danger, rating, urgency, \
            alarmed_at, alarm_taken_at, alert, not_sure, children, source, closed_at, alarm_for, ringing_since, \
            concerns""");
    private final DeskSheets desk = new DeskSheets();
    private final ClockSheet clocks;
    private final SeededIds ids;
    private final OpeningHours hours;

    StoryLedger(long seed, Calendars calendars, DeadlineRules rules, OpeningHours hours) {
        this.hours = hours;
        this.ids = new SeededIds(seed);
        this.clocks = new ClockSheet(calendars, rules, ids);
    }

    /** In the order of their foreign keys. */
    List<CopySheet> sheets() {
        return List.of(
                records,
                reports,
                reporters,
                progress,
                persons,
                homes,
                keys,
                contacts,
                desk.moves(),
                clocks.sheet(),
                desk.screenings(),
                desk.issues(),
                desk.decisions(),
                desk.needs(),
                desk.verdicts(),
                desk.answers());
    }

    /** The rows of these stories, table by table. */
    List<CopySheet.Written> written(Stream<ContactStory> stories) {
        stories.forEach(this::write);
        return sheets().stream().map(CopySheet::tearOff).toList();
    }

    private void write(ContactStory story) {
        var id = ids.next(story.recordedAt());
        var reference = SeededIds.reference(story.number());
        var course = StoryCourse.of(story);
        records.row(id, "contact", false, story.recordedAt());
        report(id, reference, story);
        reporter(id, story.told().reporter());
        var professional = story.told().way() == ReportContent.Way.PROFESSIONAL;
        var words = professional
                ? StoryCourse.the(story, InventedAct.Submit.class)
                        .map(InventedAct.Submit::answer)
                        .orElse("")
                : "";
        var byChild = story.told().way() == ReportContent.Way.CHILD;
        progress.row(id, course.screenedAt(), course.screenedAt(), course.approvedAt(), "DEALT_WITH", words, byChild);
        var children = new ArrayList<UUID>();
        for (var child : story.told().children()) {
            children.add(person(id, children.size(), child, story));
        }
        contact(id, reference, story, course);
        clocks.write(id, story, course);
        desk.write(id, story, children, ids, story.recorder(hours));
    }

    private void report(UUID id, String reference, ContactStory story) {
        var reportContent = story.told();
        reports.row(
                id,
                reference,
                story.channel(),
                reportContent.way(),
                story.receivedAt(),
                story.recordedAt(),
                reportContent.presentDanger(),
                reportContent.dangerWords(),
                reportContent.worry(),
                reportContent.whereNow(),
                reportContent.whoElse(),
                reportContent.harm(),
                reportContent.worksWithChildren(),
                reportContent.workWords(),
                reportContent.parentsKnow(),
                reportContent.parentsWords(),
                reportContent.suspicions(),
                reportContent.dangerAnswer());
    }

    private void reporter(UUID id, ReportContent.Reporter reporter) {
        reporters.row(
                id,
                reporter.name(),
                reporter.relation(),
                reporter.agency(),
                reporter.reach(),
                reporter.safeTime(),
                reporter.mayWeSay(),
                reporter.interpreter());
    }

    private UUID person(UUID record, int place, ReportContent.Child child, ContactStory story) {
        var id = ids.next(story.recordedAt());
        var told = ReportedPerson.child(
                child.name(),
                child.described(),
                child.age(),
                child.unborn(),
                child.due(),
                child.address(),
                child.school());
        var found = People.keysOf(told, story.recordedAt());
        found.matching().forEach(key -> keys.row(key, id, record, false));
        found.searching().forEach(key -> keys.row(key, id, record, true));
        persons.row(
                id,
                record,
                place,
                ReportedPerson.Part.CHILD,
                child.name(),
                child.described(),
                child.age(),
                child.unborn(),
                child.due(),
                child.address(),
                "",
                child.school(),
                story.recordedAt());
        if (!child.address().isBlank()) {
            homes.row(record, id, child.address(), HomeUse.HOME, true, story.recordedAt());
        }
        return id;
    }

    private void contact(UUID id, String reference, ContactStory story, StoryCourse course) {
        contacts.row(
                id,
                story.version(),
                reference,
                story.channel(),
                story.told().way(),
                story.receivedAt(),
                story.recordedAt(),
                story.stage(),
                story.told().presentDanger(),
                course.rating(),
                course.urgency(),
                course.alarmedAt(),
                course.alarmTakenAt(),
                course.alarmedAt() == null ? null : StoryCourse.strength(story),
                story.told().dangerAnswer() == ReportContent.YesNoUnsure.UNSURE,
                story.told().children().size(),
                story.told().source(),
                course.closedAt(),
                course.alarmedAt() == null ? List.of() : List.of(StoryCourse.whyItRang(story)),
                course.alarmedAt(),
                StoryCourse.concerns(story));
    }
}
