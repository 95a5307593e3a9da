package org.breakwater.training.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.organisations.OrganisationRow;

/**
 * Who needs which course, from one day on until the next matrix.
 *
 * @param needs course ids, by {@code everybody} and by duty
 */
record TrainingMatrix(LocalDate from, Map<String, Set<String>> needs) {

    static final String EVERYBODY = "everybody";

    /** The needs of someone with these duties in this type of organisation, in the order of the catalogue. */
    List<Course> neededBy(String kind, Set<String> duties, List<Course> courses) {
        return courses.stream()
                .filter(course -> course.kinds().contains(kind) || isForAll(kind, course))
                .filter(course -> names(EVERYBODY, course) || duties.stream().anyMatch(duty -> names(duty, course)))
                .toList();
    }

    /** Of an organisation whose sector is not known yet, what everybody needs is counted. */
    private boolean isForAll(String kind, Course course) {
        return kind.equals(OrganisationRow.UNKNOWN_KIND) && names(EVERYBODY, course);
    }

    private boolean names(String who, Course course) {
        return needs.getOrDefault(who, Set.of()).contains(course.id());
    }
}
