package org.breakwater.mash.intake;

import java.util.List;
import org.breakwater.casework.find.Found;
import org.breakwater.casework.find.FoundPersonGroup;

/**
 * Whether a child of the call is known. Someone is on the telephone, so only the closest matches are shown.
 *
 * @param number the child’s place on the page, counted from 1
 */
public record ChildLookedFor(int number, Found found) {

    private static final int MOST = 5;

    public List<FoundPersonGroup> closest() {
        return found.groups().stream().limit(MOST).toList();
    }

    public String heading() {
        var matches = found.groups().size();
        return "Child " + number + ": "
                + switch (matches) {
                    case 0 -> "no match found";
                    case 1 -> "1 possible match";
                    default -> matches > MOST ? "the " + MOST + " closest matches" : matches + " possible matches";
                };
    }
}
