package org.breakwater.mash.model;

import java.util.UUID;
import java.util.function.Predicate;
import org.breakwater.frontdoor.Reports;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.springframework.stereotype.Component;

/** Whether words of the desk that an agency, a team or a referrer will read would say who told us. */
@Component
public class WhoTold {

    public static final String SAID =
            "These words say who told us. Take that out: the team that takes a child on reads this";

    private final Reports reports;
    private final People people;

    WhoTold(Reports reports, People people) {
        this.reports = reports;
        this.people = people;
    }

    /** The names of the people whom the contact is about give nobody away: they stand in it anyway. */
    public Predicate<String> isGivenAwayBy(UUID contact) {
        var names = people.of(contact).stream().map(PersonRow::name).toList();
        return words -> reports.giveAwayWhoTold(contact, words, names);
    }
}
