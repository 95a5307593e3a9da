package org.breakwater.training.office.courselinks;

import java.time.Instant;

/** What the office said where a course is taken. @param link empty for our own pages */
public record CourseLinkRow(String course, String link, String setByName, Instant setAt) {

    /** The newest of each course. */
    static final String NEWEST = """
            select distinct on (course) course, link, set_by_name, set_at from training.course_link
            order by course, line desc limit 500""";

    /** The newest first. */
    static final String OF_COURSE = """
            select course, link, set_by_name, set_at from training.course_link
            where course = :course order by line desc limit 100""";

    public boolean isHere() {
        return link.isEmpty();
    }
}
