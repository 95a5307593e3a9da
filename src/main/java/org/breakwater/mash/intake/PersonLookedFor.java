package org.breakwater.mash.intake;

import java.util.List;
import java.util.Optional;
import org.breakwater.casework.find.Found;
import org.breakwater.casework.find.FoundPersonGroup;
import org.breakwater.people.comparison.MatchScore;
import org.breakwater.people.search.FoundPerson;

/**
 * Whether a child or an adult of the call is known. Someone is on the telephone, so only the closest are shown.
 *
 * @param who their place on the page, such as "Child 1" or "Adult 2"
 */
public record PersonLookedFor(String who, Found found) {

    /** Followed by a space and its number. */
    static final String CHILD = "Child";

    private static final int MOST = 5;

    public List<FoundPersonGroup> closest() {
        return found.groups().stream().limit(MOST).toList();
    }

    /** The closest match, if it has the two names the other way round; empty if someone is called as it was typed. */
    public Optional<FoundPerson> withNamesSwapped() {
        return found.groups().stream()
                .findFirst()
                .map(FoundPersonGroup::closest)
                .filter(person -> person.likeness().areNamesSwapped())
                .filter(person -> person.likeness().band() != MatchScore.Band.NO);
    }

    public boolean isChild() {
        return who.startsWith(CHILD);
    }

    public String heading() {
        var matches = found.groups().size();
        return who + ": "
                + switch (matches) {
                    case 0 -> "no match found";
                    case 1 -> "1 match";
                    default -> matches > MOST ? "the " + MOST + " closest matches" : matches + " matches";
                };
    }
}
