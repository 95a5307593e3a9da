package org.breakwater.frontdoor.refer.household;

import java.util.List;
import java.util.Optional;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/**
 * Finding an address by its postcode, as it stands on a page.
 *
 * @param offered whether this house has addresses
 * @param found those of the postcode
 * @param problem why none was found
 */
public record AddressFinder(boolean offered, String postcode, List<String> found, Optional<Problem> problem) {

    /** The value of the button that finds them. */
    public static final String FIND = "find";

    static final AddressFinder NONE = new AddressFinder(false, "", List.of(), Optional.empty());

    public List<Choice> choices() {
        return found.stream().map(address -> Choice.of(address, address)).toList();
    }

    @Override
    public String toString() {
        return "AddressFinder[" + found.size() + "]";
    }
}
