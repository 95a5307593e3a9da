package org.breakwater.mash.reporter;

import java.util.UUID;
import java.util.function.Predicate;
import org.breakwater.access.records.Records;
import org.breakwater.casework.ReporterIdentityCheck;
import org.breakwater.frontdoor.receivedreports.Reports;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.springframework.stereotype.Component;

/** Whether words of the desk that an agency, a team or a referrer will read would say who told us. */
@Component
class ReporterIdentityInReports implements ReporterIdentityCheck {

    private static final String JOB = "discretion";

    private final Reports reports;
    private final People people;
    private final Records records;

    ReporterIdentityInReports(Reports reports, People people, Records records) {
        this.reports = reports;
        this.people = people;
        this.records = records;
    }

    /** The names of the people whom the contact is about give no one away: they stand in it anyway. */
    @Override
    public Predicate<String> isGivenAwayBy(UUID contact) {
        var names = people.of(contact).stream().map(PersonRow::name).toList();
        // Also for a contact officer, who may not see it: what they write goes out all the same.
        return records.overseen(JOB, () -> reports.givesAwayWhoTold(contact, names));
    }
}
