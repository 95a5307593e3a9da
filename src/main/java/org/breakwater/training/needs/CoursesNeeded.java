package org.breakwater.training.needs;

import java.util.List;
import java.util.Set;
import org.breakwater.training.catalogue.Course;

/**
 * Someone's training needs.
 *
 * @param needed in the order in which it can be done
 * @param holds what they have completed and is in date
 */
record CoursesNeeded(List<Course> needed, Set<String> holds) {

    List<Course> toDo() {
        return needed.stream().filter(course -> !holds.contains(course.id())).toList();
    }

    List<Course> have() {
        return needed.stream().filter(course -> holds.contains(course.id())).toList();
    }
}
