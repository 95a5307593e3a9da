package org.breakwater.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.breakwater.people.comparison.ComparedPerson;
import org.breakwater.people.matching.MatchKeys;
import org.breakwater.people.matching.SearchKeys;

/**
 * Every key that is stored with a person.
 *
 * @param matching by which possible matches are found
 * @param searching by which, in addition, a search with little input finds them
 */
public record PersonKeys(Set<Long> matching, Set<Long> searching) {

    /** The array for a statement that stores keys: those of the first kind. */
    public Long[] toMatch() {
        return matching.toArray(Long[]::new);
    }

    public Long[] toSearch() {
        return searching.toArray(Long[]::new);
    }

    public static PersonKeys of(ComparedPerson person) {
        return of(List.of(person));
    }

    /** For a person with several values of a detail, such as two addresses. */
    public static PersonKeys of(List<ComparedPerson> told) {
        var matching = new LinkedHashSet<Long>();
        var searching = new LinkedHashSet<Long>();
        for (var one : told) {
            matching.addAll(MatchKeys.of(one));
            searching.addAll(SearchKeys.of(one));
        }
        return new PersonKeys(matching, searching);
    }
}
