package org.breakwater.mash.policenotices.corrections;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.family.person.PersonRecords;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.mash.lifecycle.Transition;
import org.breakwater.mash.policenotices.PoliceNoticeImports;
import org.breakwater.mash.policenotices.PoliceNoticeRow;
import org.breakwater.mash.policenotices.reading.PoliceNoticeColumn;
import org.breakwater.mash.policenotices.reading.PoliceNoticeFields;
import org.breakwater.people.ReportedPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Someone corrects a line of a file of notices and imports it, or says why it is left out. The original line is
 * unchanged.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PoliceNoticeCorrections {

    private final JdbcClient jdbc;
    private final PoliceNoticeImports taking;
    private final Contacts contacts;
    private final PersonRecords personRecords;
    private final AuditLog audit;
    private final Clock clock;

    PoliceNoticeCorrections(
            JdbcClient jdbc,
            PoliceNoticeImports taking,
            Contacts contacts,
            PersonRecords personRecords,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.taking = taking;
        this.contacts = contacts;
        this.personRecords = personRecords;
        this.audit = audit;
        this.clock = clock;
    }

    /** Imports the corrected line: as a contact of its own, or with the existing contact of its notice. */
    public ActResult takeIn(Actor.Person by, PoliceNoticeRow line, PoliceNoticeFields.Notice notice) {
        taking.oneAtATime();
        if (!isOpen(line)) {
            return new ActResult.Stale();
        }
        var fields = notice.fields();
        jdbc.sql(MEND)
                .param("fields", fields.values().toArray(String[]::new))
                .param("number", fields.number())
                .param("bundle", fields.bundle())
                .param("id", line.id())
                .update();
        if (!taking.isKnown(fields.number())) {
            return taken(by, line, taking.open(by, line.fileId(), line.id(), List.of(notice)));
        }
        var known = taking.contactOf(fields.number()).flatMap(contacts::find);
        if (known.isEmpty()) {
            return new ActResult.NotNow(
                    "This notice was imported before, in a contact that you cannot see. Ask a manager.");
        }
        var contact = known.get();
        if (!contact.allows(new Transition.AddChild())) {
            return taken(by, line, taking.open(by, line.fileId(), line.id(), List.of(notice)));
        }
        return switch (personRecords.add(by, contact, contact.version(), child(notice))) {
            case ActResult.Yes() -> {
                var happened = fields.get(PoliceNoticeColumn.HAPPENED);
                contacts.note(by, contact, "Another row of the police notification", happened);
                yield taken(by, line, contact.id());
            }
            case ActResult.Stale() -> throw new IllegalStateException("A contact moved while it was held");
            case ActResult.NotNow(var why) -> new ActResult.NotNow(why);
        };
    }

    private ActResult taken(Actor.Person by, PoliceNoticeRow line, UUID contact) {
        taking.settle(by, line, PoliceNoticeRow.State.TAKEN, List.of(), contact);
        return new ActResult.Yes();
    }

    /** Leaves a line out, such as a total at the foot; it stays visible, with the reason. */
    public ActResult leaveOut(Actor.Person by, PoliceNoticeRow line, String why) {
        taking.oneAtATime();
        if (!isOpen(line)) {
            return new ActResult.Stale();
        }
        jdbc.sql(LEAVE)
                .param("why", why)
                .param("by", by.name())
                .param("at", clock.instant())
                .param("id", line.id())
                .update();
        audit.record(by.id(), by.roleName(), "left out a police notice", "notices:" + line.fileId(), "");
        return new ActResult.Yes();
    }

    private boolean isOpen(PoliceNoticeRow line) {
        return jdbc.sql(IS_OPEN).param("id", line.id()).query(Boolean.class).single();
    }

    private static ReportedPerson child(PoliceNoticeFields.Notice notice) {
        var child = notice.child();
        return new ReportedPerson(
                ReportedPerson.Part.CHILD,
                child.name(),
                "",
                child.age(),
                false,
                "",
                child.address(),
                "",
                child.school(),
                child.born());
    }

    static final String IS_OPEN =
            "select exists (select from mash.police_notice_line where id = :id and state = " + "'TO_MEND')";

    static final String MEND = """
            update mash.police_notice_line set fields = cast(:fields as text[]), number = :number, bundle = :bundle
            where id = :id""";

    static final String LEAVE = """
            update mash.police_notice_line set state = 'LEFT', left_why = :why, done_by_name = :by, done_at = :at
            where id = :id""";
}
