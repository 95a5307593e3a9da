package org.breakwater.access.demonstration;

import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.access.InventedPerson;
import org.breakwater.web.shell.SiteDetails;
import org.springframework.stereotype.Component;

/** Who may sign in with one click: the invented people, and only in the demonstration. */
@Component
public class DemonstrationSignIn {

    private final SiteDetails siteDetails;

    DemonstrationSignIn(SiteDetails siteDetails) {
        this.siteDetails = siteDetails;
    }

    public boolean areHere() {
        return siteDetails.demo();
    }

    /** The invented person of this account; nobody outside the demonstration. */
    public Optional<Actor.Person> find(String accountId) {
        if (!siteDetails.demo()) {
            return Optional.empty();
        }
        for (var person : InventedPerson.values()) {
            if (person.accountId().toString().equals(accountId)) {
                return Optional.of(person.asActor());
            }
        }
        return Optional.empty();
    }
}
