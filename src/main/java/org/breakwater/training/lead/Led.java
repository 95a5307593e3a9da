package org.breakwater.training.lead;

import java.util.UUID;
import java.util.function.BiFunction;
import org.breakwater.access.proving.Browser;
import org.breakwater.training.model.OrganisationRow;
import org.breakwater.training.model.Organisations;
import org.breakwater.training.prove.Proven;
import org.breakwater.web.Mishap;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Component;

/** The organisation that somebody leads, by the address that they proved; for everybody else there is none. */
@Component
public class Led {

    private final Proven proven;
    private final Organisations organisations;

    Led(Proven proven, Organisations organisations) {
        this.proven = proven;
        this.organisations = organisations;
    }

    /** @param screen made of the organisation and the lead's address */
    public Screen show(Browser browser, UUID organisation, BiFunction<OrganisationRow, String, Screen> screen) {
        return proven.show(browser, pathOf(organisation), email -> led(organisation, email, screen));
    }

    Screen act(Browser browser, UUID organisation, BiFunction<OrganisationRow, String, Screen> act) {
        return proven.act(browser, pathOf(organisation), email -> led(organisation, email, act));
    }

    static String pathOf(UUID organisation) {
        return "/training/lead/" + organisation;
    }

    private Screen led(UUID organisation, String email, BiFunction<OrganisationRow, String, Screen> screen) {
        return organisations.led().stream()
                .filter(row -> row.id().equals(organisation))
                .findFirst()
                .map(row -> screen.apply(row, email))
                .orElse(Mishap.NOT_FOUND);
    }
}
