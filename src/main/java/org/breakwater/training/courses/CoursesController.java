package org.breakwater.training.courses;

import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.ForEveryone;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.programme.Sessions;
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
    private final Sessions sessions;

    CoursesController(ActorTransactions acting, Catalogue catalogue, Sessions sessions) {
        this.acting = acting;
        this.catalogue = catalogue;
        this.sessions = sessions;
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
        return new CoursePage(course, catalogue.groupsOf(course), first, next, sessions.coming(course.id()));
    }
}
