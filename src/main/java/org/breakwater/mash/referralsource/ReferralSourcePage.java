package org.breakwater.mash.referralsource;

import java.util.List;
import java.util.stream.Stream;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.web.govuk.Choice;

/** The source of a contact, and another to choose. */
public record ReferralSourcePage(ContactRow contact, ReferralSourceForm form, Rejection snag) implements ContactScreen {

    public String now() {
        return ReferralSource.of(contact.source()).map(ReferralSource::withCode).orElse("");
    }

    public List<Choice> choices() {
        return Stream.of(ReferralSource.values())
                .map(referralSource -> Choice.of(referralSource.name(), referralSource.withCode()))
                .toList();
    }
}
