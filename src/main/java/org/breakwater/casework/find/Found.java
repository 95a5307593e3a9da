package org.breakwater.casework.find;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.casework.CaseKind;
import org.breakwater.people.PersonRow;
import org.breakwater.people.search.FoundPerson;
import org.breakwater.people.search.PeopleSearch;
import org.breakwater.people.search.SearchTerms;

/**
 * The results of a search.
 *
 * @param by the kinds of data that were searched by; none for a reference
 * @param children those of the case with the reference
 * @param groups entries that are likely one person, the closest match first
 */
public record Found(
        List<SearchTerms.Part> by,
        Optional<CaseLine> byReference,
        List<PersonRow> children,
        List<FoundPersonGroup> groups) {

    /**
     * A case, and the description of its kind.
     *
     * @param about the children in it whose outcome is shown; none for all of them
     */
    public record CaseLine(FoundCaseRow row, CaseKind kind, List<UUID> about) {

        public String outcomesInWords() {
            return row.outcomesInWords(about);
        }

        public String path() {
            return kind.address() + row.id();
        }

        /** Such as "Contact K7M4-QX2P". */
        public String called() {
            return Character.toUpperCase(kind.noun().charAt(0)) + kind.noun().substring(1) + " " + row.reference();
        }
    }

    /** A person, and the case that they are in. */
    public record PersonLine(FoundPerson person, CaseLine in) {}

    /** Everyone who was found, in the order of the page. */
    public List<PersonLine> people() {
        return groups.stream().flatMap(group -> group.lines().stream()).toList();
    }

    /** The cases that were shown, in the order of the page. */
    Stream<CaseLine> cases() {
        return Stream.concat(byReference.stream(), people().stream().map(PersonLine::in));
    }

    public boolean isEmpty() {
        return byReference.isEmpty() && groups.isEmpty();
    }

    /** Whether there may be more than are shown. */
    public boolean isCut() {
        return people().size() >= PeopleSearch.MOST;
    }

    public String byInWords() {
        return by.stream().map(SearchTerms.Part::inWords).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return "Found[" + groups.size() + "]";
    }
}
