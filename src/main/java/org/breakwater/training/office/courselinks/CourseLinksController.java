package org.breakwater.training.office.courselinks;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.office.forms.FormSnapshot;
import org.breakwater.training.onlinecourses.content.CourseContents;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The office says whether an online course is taken on our own pages, or on another site. */
@Controller
@For(Role.BUSINESS_MANAGER)
@RequestMapping(CourseLinksController.ALL)
class CourseLinksController {

    static final String ALL = "/training/office/course-links";

    private final ActorTransactions acting;
    private final CourseLinks courseLinks;
    private final Catalogue catalogue;
    private final CourseContents contents;

    CourseLinksController(
            ActorTransactions acting, CourseLinks courseLinks, Catalogue catalogue, CourseContents contents) {
        this.acting = acting;
        this.courseLinks = courseLinks;
        this.catalogue = catalogue;
        this.contents = contents;
    }

    @GetMapping
    Screen everyOne(Actor.Person who) {
        return acting.looking(who, () -> new CourseLinksPage(courseLinks.lines()));
    }

    @GetMapping("/{elearning}")
    Screen one(@PathVariable String elearning, Actor.Person who) {
        return acting.looking(
                who,
                () -> online(elearning, course -> page(course, new CourseLinkForm(courseLinks.of(course)), List.of())));
    }

    @PostMapping("/{elearning}")
    Screen set(@PathVariable String elearning, CourseLinkForm form, FormSnapshot formSnapshot, Actor.Person who) {
        return acting.as(
                who,
                () -> online(elearning, course -> switch (form.check()) {
                    case Bad<String>(var problems) -> page(course, form, problems);
                    case Good<String>(var link) -> {
                        if (!formSnapshot.isStill(new CourseLinkForm(courseLinks.of(course)))) {
                            yield page(course, form, List.of(FormSnapshot.CHANGED));
                        }
                        courseLinks.set(who, course, link);
                        yield redirect(ALL);
                    }
                }));
    }

    private Screen online(String elearning, Function<Course, Screen> screen) {
        return catalogue.find(elearning).filter(Course::isOnline).map(screen).orElse(FailedRequest.NOT_FOUND);
    }

    private CourseLinkPage page(Course course, CourseLinkForm form, List<Problem> problems) {
        return new CourseLinkPage(
                course, contents.has(course), courseLinks.of(course), courseLinks.history(course), form, problems);
    }
}
