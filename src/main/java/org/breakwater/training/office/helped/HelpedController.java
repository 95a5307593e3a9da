package org.breakwater.training.office.helped;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.time.Calendars;
import org.breakwater.training.Catalogue;
import org.breakwater.training.Course;
import org.breakwater.training.Named;
import org.breakwater.training.model.Helped;
import org.breakwater.training.model.HelpedRow;
import org.breakwater.training.model.Teaching;
import org.breakwater.web.Attachment;
import org.breakwater.web.Csv;
import org.breakwater.web.Mishap;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether courses helped, for the office and the yearly report. */
@Controller
@For(Role.BUSINESS_MANAGER)
@RequestMapping("/training/office/helped")
class HelpedController {

    private static final int APRIL = 4;

    private final Acting acting;
    private final Helped helped;
    private final Teaching teaching;
    private final Catalogue catalogue;
    private final Clock clock;

    HelpedController(Acting acting, Helped helped, Teaching teaching, Catalogue catalogue, Clock clock) {
        this.acting = acting;
        this.helped = helped;
        this.teaching = teaching;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping
    Screen courses(@RequestParam(defaultValue = "") String year, Actor.Person who) {
        var shown = read(year);
        return acting.looking(who, () -> {
            var rows = helped.ofCourses(shown);
            var courses = rows.stream()
                    .map(HelpedRow::course)
                    .distinct()
                    .flatMap(id -> catalogue.known(id).stream())
                    .toList();
            return new HelpedPage(shown, courses, Figures.of(rows, row -> catalogue.titleOf(row.course()), false));
        });
    }

    @GetMapping("/{course}")
    Screen course(@PathVariable String course, @RequestParam(defaultValue = "") String year, Actor.Person who) {
        return catalogue
                .known(course)
                .<Screen>map(found -> acting.looking(who, () -> page(found, read(year))))
                .orElse(Mishap.NOT_FOUND);
    }

    /** The same figures, for the yearly report. */
    @GetMapping("/{course}.csv")
    Screen file(@PathVariable String course, @RequestParam(defaultValue = "") String year, Actor.Person who) {
        var shown = read(year);
        return catalogue
                .known(course)
                .<Screen>map(found -> acting.as(who, () -> {
                    helped.taken(who, found.id(), shown);
                    var words = HelpedFile.of(page(found, shown));
                    return new Attachment(
                            words.getBytes(StandardCharsets.UTF_8), Csv.TYPE, found.id() + "-" + shown + ".csv");
                }))
                .orElse(Mishap.NOT_FOUND);
    }

    private CourseHelpedPage page(Course course, Year year) {
        var rows = helped.ofCourse(course.id(), year);
        return new CourseHelpedPage(
                course,
                year,
                Figures.of(of(rows, false, false), row -> "All delegates", false),
                Figures.of(of(rows, true, false), row -> kind(row.kind()), true),
                Figures.of(of(rows, false, true), HelpedRow::outcome, false),
                helped.changes(course.id(), year),
                teaching.ofCourse(course.id(), year),
                helped.comments(course.id(), year));
    }

    private static List<HelpedRow> of(List<HelpedRow> rows, boolean byKind, boolean byOutcome) {
        return rows.stream()
                .filter(row -> row.kind().isEmpty() != byKind && row.outcome().isEmpty() != byOutcome)
                .toList();
    }

    private String kind(String id) {
        return catalogue.kinds().stream()
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .map(Named::name)
                .orElse(id);
    }

    /** The year from April that is meant; the one that runs when none is. */
    private Year read(String year) {
        var today = LocalDate.ofInstant(clock.instant(), Calendars.LONDON);
        var now = Year.of(today.getMonthValue() < APRIL ? today.getYear() - 1 : today.getYear());
        return year.matches("20\\d{2}") ? Year.parse(year) : now;
    }
}
