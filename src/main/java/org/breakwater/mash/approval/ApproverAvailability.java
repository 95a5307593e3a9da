package org.breakwater.mash.approval;

import static org.breakwater.database.QueryRows.all;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.records.Records;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.IndependentAlerts;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.mash.lifecycle.Transition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A decision never waits for an approval that no one may give: it cannot be sent, and one already sent is returned. */
@Component
public class ApproverAvailability {

    private static final Actor.Job JOB = new Actor.Job("approvals");

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final Records records;
    private final Contacts contacts;
    private final AuditLog audit;

    ApproverAvailability(
            JdbcClient jdbc, ActorTransactions acting, Records records, Contacts contacts, AuditLog audit) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.records = records;
        this.contacts = contacts;
        this.audit = audit;
    }

    /**
     * Whether a manager is available to approve what this person sends; the author of feedback to a professional
     * approves nothing.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean someoneMay(Actor.Person sender, ContactRow seen) {
        return jdbc.sql(SOMEONE)
                .param("contact", seen.id())
                .param("writer", seen.isFromProfessional() ? sender.id().value() : "")
                .query(Boolean.class)
                .single();
    }

    /** Called every minute: the only available manager may have left, or been excluded from the contact. */
    public void look() {
        var waiting = acting.as(JOB, () -> all(jdbc.sql(NO_ONE).query(UUID.class)));
        IndependentAlerts.ring(
                waiting,
                contact -> acting.as(JOB, () -> records.working(JOB.name(), contact, () -> sendBack(contact))));
    }

    private void sendBack(UUID id) {
        var contact = contacts.hold(id);
        if (!all(jdbc.sql(NO_ONE).query(UUID.class)).contains(id)) {
            return;
        }
        var actResult = contacts.move(
                JOB,
                contact,
                contact.version(),
                new Transition.SendBack(),
                "Returned: no manager is able to approve this",
                "Ask a colleague who is not a manager to write the decision and send it again.");
        if (actResult instanceof ActResult.Yes) {
            audit.record(JOB.id(), JOB.roleName(), "returned for changes", "contact:" + id, "no one may approve");
        }
    }

    static final String SOMEONE = "select mash.someone_may_approve(:contact, :writer)";

    static final String NO_ONE = "select id from mash.approvals_no_one_gives() as id";
}
