package org.breakwater.training.completions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.breakwater.training.bookings.BookedPlaces;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.catalogue.Course;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The prerequisites of a course that someone lacks by our record. Having done it once is enough: whether it is still in
 * date is a different matter, shown with the training needs.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Prerequisites {

    private final LastCompletions lastCompletions;
    private final Catalogue catalogue;
    private final BookedPlaces bookedPlaces;

    Prerequisites(LastCompletions lastCompletions, Catalogue catalogue, BookedPlaces bookedPlaces) {
        this.lastCompletions = lastCompletions;
        this.catalogue = catalogue;
        this.bookedPlaces = bookedPlaces;
    }

    /** What each of these people lacks, in words; people who lack nothing are left out. */
    public Map<UUID, String> missing(Course course, Collection<UUID> learners) {
        var missing = new HashMap<UUID, String>();
        if (!course.before().isEmpty()) {
            var done = lastCompletions.of(learners).stream()
                    .collect(groupingBy(LastCompletionRow::learnerId, mapping(LastCompletionRow::course, toSet())));
            learners.forEach(one -> {
                var lacks = titles(course, done.getOrDefault(one, Set.of()));
                if (!lacks.isEmpty()) {
                    missing.put(one, lacks);
                }
            });
        }
        return missing;
    }

    /**
     * Why someone gets no place yet.
     *
     * @param learner empty if we do not know them yet
     * @param saysFirst whether they say that they have done it, or will have by the day
     * @param who "you" or "they", as the page speaks of them
     */
    public Optional<Problem> problem(Course course, Optional<UUID> learner, boolean saysFirst, String who) {
        var lacks = lacks(course, learner);
        if (lacks.isEmpty()) {
            return Optional.empty();
        }
        if (isRequired()) {
            return Optional.of(new Problem("main", "Complete the prerequisites first: " + lacks + ". " + TELL_US));
        }
        return saysFirst
                ? Optional.empty()
                : Optional.of(
                        new Problem("first", "Confirm that " + who + " have completed, or will complete, " + lacks));
    }

    /** What someone lacks, in words. @param learner empty if we do not know them yet */
    public String lacks(Course course, Optional<UUID> learner) {
        return learner.map(one -> missing(course, List.of(one)).getOrDefault(one, ""))
                .orElseGet(() -> titles(course, Set.of()));
    }

    /** Whether the prerequisites are mandatory. */
    public boolean isRequired() {
        return bookedPlaces.rules().who().firstIsRequired();
    }

    private String titles(Course course, Set<String> done) {
        return course.before().stream()
                .filter(id -> !done.contains(id))
                .map(catalogue::titleOf)
                .collect(joining(", "));
    }

    private static final String TELL_US =
            "If it was done elsewhere, tell us in “My training”. The training office will check it";
}
