package org.breakwater.access.accounts;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Accounts;
import org.breakwater.access.Actor;
import org.breakwater.access.InventedPerson;
import org.breakwater.web.shell.SiteDetails;
import org.springframework.stereotype.Component;

/** The mail addresses of account holders. */
@Component
public class AccountAddresses {

    private final Accounts accounts;
    private final SiteDetails siteDetails;

    AccountAddresses(Accounts accounts, SiteDetails siteDetails) {
        this.accounts = accounts;
        this.siteDetails = siteDetails;
    }

    /** An invented person has an address only in the demonstration, which sends nothing to the outside. */
    public Optional<String> of(Actor actor, UUID account) {
        return of(accounts, actor, account, siteDetails.demo());
    }

    /** @param withInvented whether the demonstration's people have one */
    public static Optional<String> of(Accounts accounts, Actor actor, UUID account, boolean withInvented) {
        return accounts.emailOf(actor, account)
                .or(() -> Arrays.stream(InventedPerson.values())
                        .filter(person -> withInvented && person.accountId().equals(account))
                        .map(InventedPerson::email)
                        .findFirst());
    }
}
