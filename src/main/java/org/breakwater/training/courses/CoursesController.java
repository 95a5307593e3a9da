package org.breakwater.training.courses;

import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.ForEveryone;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.office.courselinks.CourseLinks;
import org.breakwater.training.onlinecourses.content.CourseContents;
import org.breakwater.training.sessions.SessionOffers;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one course. */
@Controller
@ForEveryone
class CoursesController {

    private final ActorTransactions acting;
    private final Catalogue catalogue;
    private final SessionOffers offers;
    private final CourseContents contents;
    private final CourseLinks courseLinks;

    CoursesController(
            ActorTransactions acting,
            Catalogue catalogue,
            SessionOffers offers,
            CourseContents contents,
            CourseLinks courseLinks) {
        this.acting = acting;
        this.catalogue = catalogue;
        this.offers = offers;
        this.contents = contents;
        this.courseLinks = courseLinks;
    }

    @GetMapping("/training/courses/{course}")
    Screen show(@PathVariable String course) {
        return acting.looking(
                new Actor.Visitor(),
                () -> catalogue.find(course).<Screen>map(this::page).orElse(FailedRequest.NOT_FOUND));
    }

    private CoursePage page(Course course) {
        var first = course.before().stream()
                .map(catalogue::find)
                .flatMap(Optional::stream)
                .toList();
        var next = catalogue.courses().stream()
                .filter(other -> other.before().contains(course.id()))
                .toList();
        var link = courseLinks.of(course);
        return new CoursePage(
                course,
                catalogue.groupsOf(course),
                first,
                next,
                offers.coming(course.id()),
                contents.has(course) && link.isEmpty(),
                link);
    }
}
