package org.breakwater.training.needs;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.training.catalogue.Course;

/**
 * Someone's training needs.
 *
 * @param needed in the order in which it can be done
 * @param holds what they have completed and is in date
 */
record CoursesNeeded(List<Course> needed, Set<String> holds) {

    /** The same, with courses that are on their record. */
    CoursesNeeded having(Set<String> more) {
        return new CoursesNeeded(
                needed, Stream.concat(holds.stream(), more.stream()).collect(Collectors.toSet()));
    }

    List<Course> toDo() {
        return needed.stream().filter(course -> !holds.contains(course.id())).toList();
    }

    List<Course> have() {
        return needed.stream().filter(course -> holds.contains(course.id())).toList();
    }
}
