package org.breakwater.frontdoor.refer.household;

import java.util.List;
import java.util.Optional;
import org.breakwater.frontdoor.addresses.Addresses;
import org.breakwater.frontdoor.addresses.Postcode;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Component;

/** Finds addresses by their postcode where the council has loaded them; else everybody types. */
@Component
class AddressFinding {

    private static final String POSTCODE = "postcode";

    private final Addresses addresses;

    AddressFinding(Addresses addresses) {
        this.addresses = addresses;
    }

    /** What a page offers that is opened. */
    AddressFinder offer() {
        return addresses.areLoaded() ? new AddressFinder(true, "", List.of(), Optional.empty()) : AddressFinder.NONE;
    }

    /** What was found for the postcode that was typed. */
    AddressFinder find(AddressFinderForm form) {
        var postcode = Postcode.read(form.postcode());
        var found = postcode.map(addresses::of).orElse(List.of());
        var problem = postcode.isEmpty()
                ? Optional.of(new Problem(POSTCODE, "Enter a full postcode, like SS1 1AA"))
                : found.isEmpty()
                        ? Optional.of(new Problem(
                                POSTCODE, "We have no addresses for this postcode. Type the address instead"))
                        : Optional.<Problem>empty();
        return new AddressFinder(true, form.postcode().strip(), found, problem);
    }

    /** Of a page that is shown again for another reason: what was typed stays. */
    static AddressFinder again(AddressFinderForm form) {
        return new AddressFinder(!form.finds().isEmpty(), form.postcode(), List.of(), Optional.empty());
    }
}
