package org.breakwater.frontdoor.refer.household;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.frontdoor.addresses.Addresses;
import org.breakwater.frontdoor.addresses.Postcode;
import org.breakwater.frontdoor.refer.prove.AddressProofs;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Component;

/** Finds addresses by their postcode if the council has loaded them; otherwise people type them. */
@Component
class AddressFinding {

    private static final String POSTCODE = "postcode";

    private final Addresses addresses;
    private final AddressProofs proofs;
    private final Clock clock;

    AddressFinding(Addresses addresses, AddressProofs proofs, Clock clock) {
        this.addresses = addresses;
        this.proofs = proofs;
        this.clock = clock;
    }

    private String ward(Optional<String> postcode) {
        return postcode.flatMap(addresses::wardOf).orElse("");
    }

    /** What a page offers that is opened, with the ward of the address that it shows. */
    PostcodeLookup offer(String address) {
        return addresses.areLoaded()
                ? new PostcodeLookup(
                        PostcodeLookup.YES, "", List.of(), "", Optional.empty(), ward(Postcode.in(address)))
                : PostcodeLookup.NONE;
    }

    /** The addresses of the typed postcode; after a time-out there are none, and the form stays as it was. */
    PostcodeLookup find(VisitorBrowser browser, AddressFinderForm form) {
        return proofs.with(
                        browser,
                        proof -> proof.isUnnamed() || !proof.showsAt(clock.instant()) ? late(form) : find(form))
                .orElseGet(() -> late(form));
    }

    private static PostcodeLookup late(AddressFinderForm form) {
        var problem =
                new Problem(POSTCODE, "We cannot look up addresses until you confirm yours again. Type the address");
        return new PostcodeLookup(form.finds(), form.postcode(), List.of(), "", Optional.of(problem), "");
    }

    private PostcodeLookup find(AddressFinderForm form) {
        var postcode = Postcode.read(form.postcode());
        var found = postcode.map(addresses::of).orElse(List.of());
        var problem = postcode.isEmpty()
                ? Optional.of(new Problem(POSTCODE, "Enter a full postcode, like SS1 1AA"))
                : found.isEmpty()
                        ? Optional.of(new Problem(
                                POSTCODE, "We have no addresses for this postcode. Type the address instead"))
                        : Optional.<Problem>empty();
        return new PostcodeLookup(PostcodeLookup.YES, form.postcode().strip(), found, "", problem, ward(postcode));
    }

    /** For a page that is shown again for another reason: the input stays. */
    static PostcodeLookup again(AddressFinderForm form) {
        var chosen = form.chosen().isBlank() ? List.<String>of() : List.of(form.chosen());
        return new PostcodeLookup(form.finds(), form.postcode(), chosen, form.chosen(), Optional.empty(), "");
    }
}
