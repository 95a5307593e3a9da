package org.breakwater.casework.meetings.agency;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Accounts;
import org.breakwater.access.Actor;
import org.breakwater.access.account.absence.Absences;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.access.records.Records;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Cases;
import org.breakwater.casework.informationrequests.agency.AgencyInvitation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What agencies say before a strategy discussion that they are invited to. The desk reads it with the discussion. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Attendances {

    private static final String JOB = "agency-attendance";
    private static final int MOST_PEOPLE = 50;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Agencies agencies;
    private final Records records;
    private final Absences absences;
    private final Cases cases;
    private final AuditLog audit;
    private final Clock clock;

    Attendances(
            JdbcClient jdbc,
            Accounts accounts,
            Agencies agencies,
            Records records,
            Absences absences,
            Cases cases,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.agencies = agencies;
        this.records = records;
        this.absences = absences;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    /** What each agency said last, as far as the actor may see it; at most 200. */
    public List<AttendanceRow> of(UUID caseId) {
        return all(jdbc.sql(AttendanceRow.OF_CASE).param("contact", caseId).query(AttendanceRow.class));
    }

    Optional<AttendanceRow> to(AgencyInvitation call) {
        return of(call.caseId()).stream()
                .filter(row -> row.invitationId().equals(call.id()))
                .findFirst();
    }

    /**
     * Someone of the agency says who attends; the case has a line of it, as it has of a response. What the agency said
     * of people of an earlier request stays.
     */
    void say(Actor.Person by, AgencyInvitation call, AttendanceForm.Said said) {
        var agency = accounts.agencyOf(by).orElse("");
        var what = agencies.nameOf(agency) + " named who will attend the strategy discussion";
        // Held first, so that the discussion does not end meanwhile.
        records.working(JOB, call.caseId(), () -> cases.note(by, cases.hold(call.caseId()), what, ""));
        var each = ofEach(call, said);
        jdbc.sql(AttendanceRow.KEEP)
                .param("invitation", call.id())
                .param("contact", call.caseId())
                .param("agency", agency)
                .param(
                        "names",
                        said.attendees().stream()
                                .map(AttendanceForm.Attendee::name)
                                .toArray(String[]::new))
                .param(
                        "posts",
                        said.attendees().stream()
                                .map(AttendanceForm.Attendee::post)
                                .toArray(String[]::new))
                .param("about", each.keySet().toArray(String[]::new))
                .param("known", each.values().toArray(String[]::new))
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .update();
        var subject = cases.subject(call.caseId());
        var detail = "invitation:" + call.id();
        audit.record(by.id(), by.roleName(), "named who attends a strategy discussion", subject, detail);
        absences.acted(by, subject);
    }

    /** What it says of each person, and what it said of people of an earlier request. */
    private Map<String, String> ofEach(AgencyInvitation call, AttendanceForm.Said said) {
        var each = new LinkedHashMap<String, String>();
        for (int n = 0; n < call.about().size(); n++) {
            each.put(call.about().get(n), said.known().get(n).name());
        }
        to(call).ifPresent(row -> row.about().stream()
                .limit(MOST_PEOPLE - each.size())
                .forEach(one -> each.putIfAbsent(one, row.knownOf(one))));
        return each;
    }
}
