package org.breakwater.training.courses;

import java.util.Optional;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.ForEveryone;
import org.breakwater.training.Catalogue;
import org.breakwater.training.Course;
import org.breakwater.training.Sessions;
import org.breakwater.web.Mishap;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one course. */
@Controller
@ForEveryone
class CoursesController {

    private final Acting acting;
    private final Catalogue catalogue;
    private final Sessions sessions;

    CoursesController(Acting acting, Catalogue catalogue, Sessions sessions) {
        this.acting = acting;
        this.catalogue = catalogue;
        this.sessions = sessions;
    }

    @GetMapping("/training/courses/{course}")
    Screen show(@PathVariable String course) {
        return acting.looking(
                new Actor.Visitor(),
                () -> catalogue.find(course).<Screen>map(this::page).orElse(Mishap.NOT_FOUND));
    }

    private CoursePage page(Course course) {
        var first = course.before().stream()
                .map(catalogue::find)
                .flatMap(Optional::stream)
                .toList();
        var next = catalogue.courses().stream()
                .filter(other -> other.before().contains(course.id()))
                .toList();
        return new CoursePage(course, first, next, sessions.coming(course.id()));
    }
}
