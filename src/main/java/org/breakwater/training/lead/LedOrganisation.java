package org.breakwater.training.lead;

import java.util.UUID;
import java.util.function.BiFunction;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.training.organisations.OrganisationRow;
import org.breakwater.training.organisations.Organisations;
import org.breakwater.training.prove.ProvenLearner;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Component;

/** The organisation that someone leads, by the address that they proved; for everyone else there is none. */
@Component
public class LedOrganisation {

    private final ProvenLearner provenLearner;
    private final Organisations organisations;

    LedOrganisation(ProvenLearner provenLearner, Organisations organisations) {
        this.provenLearner = provenLearner;
        this.organisations = organisations;
    }

    /** @param screen built from the organisation and the lead's address */
    public Screen show(VisitorBrowser browser, UUID organisation, BiFunction<OrganisationRow, String, Screen> screen) {
        return provenLearner.show(browser, pathOf(organisation), email -> led(organisation, email, screen));
    }

    public Screen act(VisitorBrowser browser, UUID organisation, BiFunction<OrganisationRow, String, Screen> act) {
        return provenLearner.act(browser, pathOf(organisation), email -> led(organisation, email, act));
    }

    public static String pathOf(UUID organisation) {
        return "/training/lead/" + organisation;
    }

    private Screen led(UUID organisation, String email, BiFunction<OrganisationRow, String, Screen> screen) {
        return organisations.led().stream()
                .filter(row -> row.id().equals(organisation))
                .findFirst()
                .map(row -> screen.apply(row, email))
                .orElse(FailedRequest.NOT_FOUND);
    }
}
