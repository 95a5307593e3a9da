package org.breakwater.mash.reporter;

import java.util.UUID;
import java.util.function.Predicate;
import org.breakwater.access.records.Records;
import org.breakwater.casework.ReporterIdentityCheck;
import org.breakwater.frontdoor.receivedreports.Reports;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.springframework.stereotype.Component;

/** Whether a text of the desk that an agency, a team or a referrer will read would identify the reporter. */
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

    /** The names of the people in the contact identify no one: they are in the text anyway. */
    @Override
    public Predicate<String> isGivenAwayBy(UUID contact) {
        var names = people.of(contact).stream().map(PersonRow::name).toList();
        // Also for a contact officer, who may not see the reporter: their text is sent all the same.
        return records.overseen(JOB, () -> reports.givesAwayWhoTold(contact, names));
    }
}
