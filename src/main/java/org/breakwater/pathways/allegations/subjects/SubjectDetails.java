package org.breakwater.pathways.allegations.subjects;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.breakwater.pathways.allegations.records.AllegationReferral;
import org.breakwater.pathways.allegations.records.AllegationReferral.Tri;
import org.breakwater.people.People;
import org.breakwater.people.PersonKeys;
import org.breakwater.people.comparison.ComparedPerson;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the subject.
 *
 * @param born a date of birth or an age
 * @param employers one on each line
 * @param knownOn when the employer learned of the allegation
 */
public record SubjectDetails(
        String name,
        String formerNames,
        String born,
        String roles,
        String employers,
        String address,
        Tri otherWork,
        String otherWorkWhere,
        Tri ownChildren,
        String ownChildrenWho,
        @Nullable LocalDate knownOn) {

    public static SubjectDetails of(AllegationReferral told) {
        var subject = told.subject();
        return new SubjectDetails(
                subject.subjectName(),
                "",
                subject.subjectBorn(),
                subject.subjectRole(),
                subject.employer(),
                "",
                subject.otherWork(),
                subject.otherWorkWhere(),
                subject.ownChildren(),
                subject.ownChildrenWho(),
                told.soFar().knownOn());
    }

    /** As they are compared with another: by every name that they have had. */
    ComparedPerson compared(Instant said) {
        var called = formerNames.isBlank() ? name : "%s (%s)".formatted(name, formerNames);
        return People.described(called, born, "", said, address, "", Map.of());
    }

    PersonKeys keys(Instant said) {
        return PersonKeys.of(compared(said));
    }

    /** All that is stored: a case is found by any of them. */
    Long[] everyKey(Instant said) {
        var keys = keys(said);
        return Stream.concat(keys.matching().stream(), keys.searching().stream())
                .toArray(Long[]::new);
    }

    /** Every name, for the rule that nobody who has one of them sees the case. */
    public String everyName() {
        return name + " " + formerNames;
    }

    @Override
    public String toString() {
        return "SubjectDetails[…]";
    }
}
