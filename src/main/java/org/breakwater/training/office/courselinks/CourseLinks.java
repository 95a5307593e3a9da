package org.breakwater.training.office.courselinks;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.onlinecourses.content.CourseContents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where online courses are taken. What the office said last comes before the catalogue's own link. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CourseLinks {

    private final JdbcClient jdbc;
    private final Catalogue catalogue;
    private final CourseContents contents;
    private final AuditLog audit;
    private final Clock clock;

    CourseLinks(JdbcClient jdbc, Catalogue catalogue, CourseContents contents, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.contents = contents;
        this.audit = audit;
        this.clock = clock;
    }

    /** The link of another site; empty if there is none. */
    public String of(Course course) {
        return history(course).stream().map(CourseLinkRow::link).findFirst().orElse(course.link());
    }

    /** What the office said, the newest first. */
    public List<CourseLinkRow> history(Course course) {
        return all(
                jdbc.sql(CourseLinkRow.OF_COURSE).param("course", course.id()).query(CourseLinkRow.class));
    }

    /** The ids of the courses that are taken on our own pages now. */
    public Set<String> takenHere() {
        var links = ofAll();
        return catalogue.courses().stream()
                .filter(contents::has)
                .filter(course -> links.getOrDefault(course.id(), course.link()).isEmpty())
                .map(Course::id)
                .collect(Collectors.toSet());
    }

    /** Each online course that is offered, with its link, which is empty if there is none. */
    public List<CourseLinksPage.Line> lines() {
        var links = ofAll();
        return catalogue.courses().stream()
                .filter(Course::isOnline)
                .map(course -> new CourseLinksPage.Line(
                        course, contents.has(course), links.getOrDefault(course.id(), course.link())))
                .toList();
    }

    private Map<String, String> ofAll() {
        return all(jdbc.sql(CourseLinkRow.NEWEST).query(CourseLinkRow.class)).stream()
                .collect(Collectors.toMap(CourseLinkRow::course, CourseLinkRow::link));
    }

    /** From now on. The same again is not said twice. */
    public void set(Actor.Person by, Course course, String link) {
        if (of(course).equals(link)) {
            return;
        }
        jdbc.sql(SET)
                .param("id", UUID.randomUUID())
                .param("course", course.id())
                .param("link", link)
                .param("by", by.name())
                .param("now", clock.instant())
                .update();
        audit.record(by.id(), by.roleName(), "set where a course is taken", "course:" + course.id(), "");
    }

    static final String SET = """
            insert into training.course_link (id, course, link, set_by_name, set_at)
            values (:id, :course, :link, :by, :now)""";
}
