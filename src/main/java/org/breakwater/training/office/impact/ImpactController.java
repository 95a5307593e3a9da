package org.breakwater.training.office.impact;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.time.Calendars;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.organisations.OrganisationRow;
import org.breakwater.web.Attachment;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.sheets.CsvText;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether courses helped, for the office and the yearly report. */
@Controller
@For(Role.BUSINESS_MANAGER)
@RequestMapping("/training/office/impact")
class ImpactController {

    private static final int APRIL = 4;

    private final ActorTransactions acting;
    private final Impact impact;
    private final TeachingFeedback teachingFeedback;
    private final Catalogue catalogue;
    private final Clock clock;

    ImpactController(
            ActorTransactions acting,
            Impact impact,
            TeachingFeedback teachingFeedback,
            Catalogue catalogue,
            Clock clock) {
        this.acting = acting;
        this.impact = impact;
        this.teachingFeedback = teachingFeedback;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping
    Screen courses(@RequestParam(defaultValue = "") String year, Actor.Person who) {
        var shown = read(year);
        return acting.looking(who, () -> {
            var rows = impact.ofCourses(shown);
            var courses = rows.stream()
                    .map(ImpactRow::course)
                    .distinct()
                    .flatMap(id -> catalogue.known(id).stream())
                    .toList();
            return new ImpactPage(
                    shown, courses, ImpactFigures.of(rows, row -> catalogue.titleOf(row.course()), false));
        });
    }

    @GetMapping("/{course}")
    Screen course(@PathVariable String course, @RequestParam(defaultValue = "") String year, Actor.Person who) {
        return catalogue
                .known(course)
                .<Screen>map(found -> acting.looking(who, () -> page(found, read(year))))
                .orElse(FailedRequest.NOT_FOUND);
    }

    /** The same figures, for the yearly report. */
    @GetMapping("/{course}.csv")
    Screen file(@PathVariable String course, @RequestParam(defaultValue = "") String year, Actor.Person who) {
        var shown = read(year);
        return catalogue
                .known(course)
                .<Screen>map(found -> acting.as(who, () -> {
                    impact.taken(who, found.id(), shown);
                    var words = ImpactFile.of(page(found, shown));
                    return new Attachment(
                            words.getBytes(StandardCharsets.UTF_8), CsvText.TYPE, found.id() + "-" + shown + ".csv");
                }))
                .orElse(FailedRequest.NOT_FOUND);
    }

    private CourseImpactPage page(Course course, Year year) {
        var rows = impact.ofCourse(course.id(), year);
        return new CourseImpactPage(
                course,
                year,
                ImpactFigures.of(of(rows, false, false), row -> "All delegates", false),
                ImpactFigures.of(of(rows, true, false), row -> kind(row.kind()), true),
                ImpactFigures.of(of(rows, false, true), ImpactRow::outcome, false),
                impact.changes(course.id(), year),
                teachingFeedback.ofCourse(course.id(), year),
                impact.comments(course.id(), year));
    }

    private static List<ImpactRow> of(List<ImpactRow> rows, boolean byKind, boolean byOutcome) {
        return rows.stream()
                .filter(row -> row.kind().isEmpty() != byKind && row.outcome().isEmpty() != byOutcome)
                .toList();
    }

    private String kind(String id) {
        return OrganisationRow.sector(catalogue.kinds(), id);
    }

    /** The year from April that is meant; the current one if none is. */
    private Year read(String year) {
        var today = LocalDate.ofInstant(clock.instant(), Calendars.LONDON);
        var now = Year.of(today.getMonthValue() < APRIL ? today.getYear() - 1 : today.getYear());
        return year.matches("20\\d{2}") ? Year.parse(year) : now;
    }
}
