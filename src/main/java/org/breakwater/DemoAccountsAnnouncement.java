package org.breakwater;

import java.util.ArrayList;
import java.util.List;
import org.breakwater.access.InventedPerson;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Prints the accounts of the demonstration that can be used to sign in. */
@Component
@Profile("demo")
class DemoAccountsAnnouncement implements StartAnnouncement {

    @Override
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("demo: sign in with one click at /sign-in as");
        for (var person : InventedPerson.values()) {
            lines.add("  " + person.fullName() + ", " + person.role().title());
        }
        return lines;
    }
}
