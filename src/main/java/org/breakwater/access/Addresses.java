package org.breakwater.access;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.web.House;
import org.springframework.stereotype.Component;

/** Where mail reaches whoever has an account. */
@Component
public class Addresses {

    private final Accounts accounts;
    private final House house;

    Addresses(Accounts accounts, House house) {
        this.accounts = accounts;
        this.house = house;
    }

    /** An invented person has an address only in the demonstration, where nothing leaves the house. */
    public Optional<String> of(Actor actor, UUID account) {
        return of(accounts, actor, account, house.demo());
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
