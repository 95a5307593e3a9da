package org.breakwater.casework.emergencyaccess;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.records.EmergencyAccessReviews;
import org.breakwater.access.records.EmergencyAccessRow;
import org.breakwater.access.records.Records;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Cases;
import org.breakwater.notify.Notices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Emergency access to a restricted case: with a reason, for an hour, notified to the people named on it, reviewed
 * afterwards.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EmergencyAccess {

    private static final String JOB = "emergencies";

    private final JdbcClient jdbc;
    private final Cases cases;
    private final EmergencyAccessReviews emergencyAccessReviews;
    private final Records records;
    private final AuditLog audit;
    private final Notices notices;

    EmergencyAccess(
            JdbcClient jdbc,
            Cases cases,
            EmergencyAccessReviews emergencyAccessReviews,
            Records records,
            AuditLog audit,
            Notices notices) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.emergencyAccessReviews = emergencyAccessReviews;
        this.records = records;
        this.audit = audit;
        this.notices = notices;
    }

    /**
     * Opens the case with this reference.
     *
     * @return its id; empty if there is none, if it is not restricted, and if this person is excluded from it, so that
     *     a refusal reveals nothing
     */
    public Optional<UUID> open(Actor.Person by, String reference, String why) {
        var visible = byReference(reference);
        if (visible.isPresent()) {
            return visible;
        }
        var opened = jdbc.sql(BREAK)
                .param("reference", reference)
                .param("why", why)
                .param("name", by.name())
                .query(UUID.class)
                .optional();
        opened.ifPresentOrElse(
                theCase -> tell(by, theCase, why),
                () -> audit.refused(by.id(), by.roleName(), "open with emergency access", "", ""));
        return opened;
    }

    private void tell(Actor.Person by, UUID record, String why) {
        var theCase = cases.find(record).orElseThrow();
        cases.note(by, theCase, "Opened with emergency access for one hour", why);
        audit.record(by.id(), by.roleName(), "opened with emergency access", theCase.subject(), "");
        notices.owe(EmergencyAccessNotice.class, record);
    }

    private Optional<UUID> byReference(String reference) {
        return jdbc.sql(BY_REFERENCE)
                .param("reference", reference)
                .query(UUID.class)
                .optional();
    }

    /** Emergency accesses to cases that this person may see, unreviewed ones first. */
    public List<EmergencyAccessRow> latest() {
        return emergencyAccessReviews.latest();
    }

    public Optional<EmergencyAccessRow> find(UUID opening) {
        return emergencyAccessReviews.find(opening);
    }

    /**
     * Another person's review of an emergency access; never by anyone who has used emergency access to the case
     * themselves.
     */
    public ActResult review(Actor.Person by, UUID opening, boolean wasRight, String words) {
        var row = find(opening);
        if (row.isEmpty()) {
            return new ActResult.Stale();
        }
        if (emergencyAccessReviews.hasBroken(by, row.get().recordId())) {
            return new ActResult.NotNow("You opened this contact yourself. Someone else must review it.");
        }
        if (!emergencyAccessReviews.review(by, opening, wasRight, words)) {
            return new ActResult.NotNow("Someone has already reviewed this.");
        }
        var record = row.get().recordId();
        // If no named person is left, someone reviews who does not see the case.
        records.working(
                JOB,
                record,
                () -> cases.note(by, cases.find(record).orElseThrow(), "Reviewed emergency access", words));
        audit.record(by.id(), by.roleName(), "reviewed emergency access", cases.subject(record), "");
        return new ActResult.Yes();
    }

    /** Whether the reviewer may see the case itself. */
    public boolean seesContact(EmergencyAccessRow opening) {
        return cases.find(opening.recordId()).isPresent();
    }

    static final String BREAK = "select mash.open_in_emergency(:reference, :why, :name)";

    static final String BY_REFERENCE = "select id from casework.any_case where reference = :reference";
}
