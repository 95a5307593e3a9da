package org.breakwater.frontdoor.refer.household;

import java.util.List;
import java.util.Optional;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/**
 * Finding an address by its postcode, as shown on a page.
 *
 * @param finds {@link #YES} if addresses are loaded
 * @param found those of the postcode
 * @param chosen one of them
 * @param problem why none was found
 * @param ward in which it is; empty where that is not known
 */
public record PostcodeLookup(
        String finds, String postcode, List<String> found, String chosen, Optional<Problem> problem, String ward) {

    /** The value of the button that finds them. */
    public static final String FIND = "find";

    static final PostcodeLookup NONE = new PostcodeLookup("", "", List.of(), "", Optional.empty(), "");

    static final String YES = "yes";

    public boolean offered() {
        return !finds.isEmpty();
    }

    public List<Choice> choices() {
        return found.stream().map(address -> Choice.of(address, address)).toList();
    }

    @Override
    public String toString() {
        return "PostcodeLookup[" + found.size() + "]";
    }
}
