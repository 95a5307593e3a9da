package org.breakwater.town.settling;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.frontdoor.Told;
import org.breakwater.mash.alerts.AlertStrength;
import org.breakwater.people.HomeUse;
import org.breakwater.people.People;
import org.breakwater.people.PersonTold;
import org.breakwater.time.Calendars;
import org.breakwater.time.DeadlineRules;
import org.breakwater.time.OpeningHours;
import org.breakwater.town.Act;
import org.breakwater.town.Story;

/**
 * Writes closed stories down as the rows that the verbs would have left. {@code ArchiveTest} lives through the same
 * stories and compares, so the person who changes a verb hears of it here.
 */
final class Ledger {

    private final Sheet records = new Sheet("access.record", "id, kind, restricted, opened_at");
    private final Sheet reports = new Sheet("frontdoor.report", """
            record_id, reference, channel, way, received_at, recorded_at, present_danger, danger_words, worry, \
            where_now, who_else, harm, works_with_children, work_words, parents_know, parents_words, suspicions, \
            danger_answer""");
    private final Sheet reporters = new Sheet(
            "frontdoor.reporter", "record_id, name, relation, agency, reach, safe_time, may_say, interpreter");
    private final Sheet progress =
            new Sheet("frontdoor.progress", "record_id, read_at, answered_at, answer, answer_words");
    private final Sheet persons = new Sheet("people.person", """
            id, record_id, place, part, name, described, age, unborn, due, address, phone, school, recorded_at""");
    private final Sheet homes = new Sheet("people.home", "record_id, person_id, address, use, at_first, written_at");
    private final Sheet keys = new Sheet("people.find_key", "key, person_id, record_id");
    private final Sheet contacts = new Sheet("mash.contact", """
            id, version, reference, channel, way, received_at, recorded_at, stage, present_danger, rating, urgency, \
            alarmed_at, alarm_taken_at, alert, not_sure, children, source, closed_at""");
    private final DeskSheets desk = new DeskSheets();
    private final ClockSheet clocks;
    private final Ids ids;
    private final OpeningHours hours;

    Ledger(long seed, Calendars calendars, DeadlineRules rules, OpeningHours hours) {
        this.hours = hours;
        this.ids = new Ids(seed);
        this.clocks = new ClockSheet(calendars, rules, ids);
    }

    /** In the order in which they may refer to each other. */
    List<Sheet> sheets() {
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
                desk.decisions(),
                desk.verdicts(),
                desk.answers());
    }

    /** What these stories left, table by table. */
    List<Sheet.Written> written(Stream<Story> stories) {
        stories.forEach(this::write);
        return sheets().stream().map(Sheet::tearOff).toList();
    }

    private void write(Story story) {
        var id = ids.next(story.recordedAt());
        var reference = Ids.reference(story.number());
        var course = Course.of(story);
        records.row(id, "contact", false, story.recordedAt());
        report(id, reference, story);
        teller(id, story.told().teller());
        var professional = story.told().way() == Told.Way.PROFESSIONAL;
        var words = professional
                ? Course.the(story, Act.Submit.class).map(Act.Submit::answer).orElse("")
                : "";
        progress.row(id, course.screenedAt(), course.approvedAt(), "DEALT_WITH", words);
        var children = new ArrayList<UUID>();
        for (var child : story.told().children()) {
            children.add(person(id, children.size(), child, story));
        }
        contact(id, reference, story, course);
        clocks.write(id, story, course);
        desk.write(id, story, children, ids, story.recorder(hours));
    }

    private void report(UUID id, String reference, Story story) {
        var told = story.told();
        reports.row(
                id,
                reference,
                story.channel(),
                told.way(),
                story.receivedAt(),
                story.recordedAt(),
                told.presentDanger(),
                told.dangerWords(),
                told.worry(),
                told.whereNow(),
                told.whoElse(),
                told.harm(),
                told.worksWithChildren(),
                told.workWords(),
                told.parentsKnow(),
                told.parentsWords(),
                told.suspicions(),
                told.dangerAnswer());
    }

    private void teller(UUID id, Told.Teller teller) {
        reporters.row(
                id,
                teller.name(),
                teller.relation(),
                teller.agency(),
                teller.reach(),
                teller.safeTime(),
                teller.mayWeSay(),
                teller.interpreter());
    }

    private UUID person(UUID record, int place, Told.Child child, Story story) {
        var id = ids.next(story.recordedAt());
        var told = PersonTold.child(
                child.name(),
                child.described(),
                child.age(),
                child.unborn(),
                child.due(),
                child.address(),
                child.school());
        People.keysOf(told, story.recordedAt()).forEach(key -> keys.row(key, id, record));
        persons.row(
                id,
                record,
                place,
                PersonTold.Part.CHILD,
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

    private static AlertStrength strength(Story story) {
        return story.told().mustBeReadNow() ? AlertStrength.READ_NOW : AlertStrength.DANGER;
    }

    private void contact(UUID id, String reference, Story story, Course course) {
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
                course.alarmedAt() == null ? null : strength(story),
                story.told().dangerAnswer() == Told.YesNoUnsure.UNSURE,
                story.told().children().size(),
                story.told().source(),
                course.closedAt());
    }
}
