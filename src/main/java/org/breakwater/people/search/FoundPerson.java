package org.breakwater.people.search;

import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.people.ReportedPerson;
import org.breakwater.people.comparison.ComparedPerson;
import org.breakwater.people.comparison.MatchScore;
import org.breakwater.people.parsing.WordSimilarity;
import org.breakwater.time.PartialDate;

/**
 * A possible result of a search.
 *
 * @param name with other and former names in brackets; empty if none is known
 * @param born a day, a month or a year, as recorded last; or empty
 * @param address as recorded last; or empty
 * @param told as they were first reported, to compare with other results
 */
public record FoundPerson(
        UUID id,
        UUID recordId,
        ReportedPerson.Part part,
        String name,
        String born,
        String age,
        String address,
        ComparedPerson told,
        MatchScore likeness) {

    static FoundPerson of(FoundPersonRow row, MatchScore likeness) {
        return new FoundPerson(
                row.id(),
                row.recordId(),
                row.part(),
                row.calledAndWas(),
                row.births().isEmpty() ? row.born() : row.births().getFirst(),
                row.age(),
                row.homes().isEmpty() ? row.address() : row.homes().getFirst(),
                row.told().getFirst(),
                likeness);
    }

    /** The same, who was searched for by one thing that many share. */
    FoundPerson ofLittle() {
        return new FoundPerson(id, recordId, part, name, born, age, address, told, likeness.ofLittle());
    }

    /** Whether a first name and a last name may be the same: quick to say, before all is compared. */
    boolean soundsLike(FoundPerson other) {
        return sounds().filter(other.sounds().toList()::contains).distinct().count() > 1;
    }

    private Stream<String> sounds() {
        return Stream.concat(told.names().given().stream(), told.names().family().stream())
                .map(WordSimilarity::soundAsHeard);
    }

    public String called() {
        return name.isBlank() ? "No name given" : name;
    }

    /** The date of birth in words, else the age as it was stated; or empty. */
    public String bornOrAge() {
        return PartialDate.shown(born.isBlank() ? age : born);
    }

    public boolean isChild() {
        return part == ReportedPerson.Part.CHILD;
    }

    @Override
    public String toString() {
        return "FoundPerson[" + id + ", …]";
    }
}
