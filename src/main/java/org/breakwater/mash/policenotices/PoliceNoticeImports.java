package org.breakwater.mash.policenotices;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.frontdoor.receivedreports.ReportChannel;
import org.breakwater.frontdoor.receivedreports.Reports;
import org.breakwater.mash.policenotices.reading.PoliceNoticeFields;
import org.breakwater.mash.policenotices.reading.PoliceNoticeNarrative;
import org.breakwater.mash.referralsource.ReferralSource;
import org.breakwater.web.forms.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Creates contacts from the lines of a file, one for each incident with all its children. A notice that was imported
 * before creates nothing a second time; new information about it needs a person.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PoliceNoticeImports {

    private final JdbcClient jdbc;
    private final PoliceNotices policeNotices;
    private final Reports reports;
    private final AuditLog audit;
    private final Clock clock;

    PoliceNoticeImports(JdbcClient jdbc, PoliceNotices policeNotices, Reports reports, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.policeNotices = policeNotices;
        this.reports = reports;
        this.audit = audit;
        this.clock = clock;
    }

    /** A file with pending lines, and who sent it. */
    public record WaitingFile(UUID fileId, String account, String name, String role) {

        static final String ALL = "select file_id, account, name, role from mash.notices_waiting()";
    }

    /** For the continuation job. */
    public List<WaitingFile> waiting() {
        return all(jdbc.sql(WaitingFile.ALL).query(WaitingFile.class));
    }

    /**
     * Imports the lines of the next incident.
     *
     * @return whether there was one; false if nothing in the file is pending
     */
    public boolean takeNext(Actor.Person by, UUID file) {
        oneAtATime();
        var bundle = jdbc.sql(NEXT).param("file", file).query(String.class).optional();
        bundle.ifPresent(next -> take(
                by,
                file,
                all(jdbc.sql(PoliceNoticeRow.WAITING_OF_BUNDLE)
                        .param("file", file)
                        .param("bundle", next)
                        .query(PoliceNoticeRow.class))));
        return bundle.isPresent();
    }

    /** Two files with the same notice are serialised. */
    public void oneAtATime() {
        jdbc.sql(LOCK).query().singleRow();
    }

    private void take(Actor.Person by, UUID file, List<PoliceNoticeRow> lines) {
        var fresh = new ArrayList<PoliceNoticeRow>();
        var told = new ArrayList<PoliceNoticeFields.Notice>();
        for (var line : lines) {
            if (isKnown(line.cells().number())) {
                wasHere(by, line);
            } else if (line.cells().check(policeNotices.today())
                    instanceof Checked.Good<PoliceNoticeFields.Notice>(var notice)) {
                fresh.add(line);
                told.add(notice);
            }
        }
        if (!fresh.isEmpty()) {
            var contact = open(by, file, fresh.getFirst().id(), told);
            fresh.forEach(line -> settle(by, line, PoliceNoticeRow.State.TAKEN, List.of(), contact));
        }
    }

    /** An identical line creates nothing; a different one about the same notice may be another child. */
    private void wasHere(Actor.Person by, PoliceNoticeRow line) {
        var contact = contactOf(line.cells().number());
        var same = jdbc.sql(SAME_LINE)
                .param("number", line.cells().number())
                .param("fields", line.fields().toArray(String[]::new))
                .query(Boolean.class)
                .single();
        if (same) {
            settle(
                    by,
                    line,
                    PoliceNoticeRow.State.SAME,
                    List.of("This notice was imported before"),
                    contact.orElse(null));
        } else {
            settle(
                    by,
                    line,
                    PoliceNoticeRow.State.TO_MEND,
                    List.of("This notice was imported before, and this row is different. Import it if it is"
                            + " about another child. Leave it out if it is the same one"),
                    null);
        }
    }

    /** Opens the contact of an incident. */
    public UUID open(Actor.Person by, UUID file, UUID line, List<PoliceNoticeFields.Notice> told) {
        var received =
                jdbc.sql(RECEIVED).param("file", file).query(Instant.class).single();
        return open(by, received, line, told);
    }

    private UUID open(Actor.Person by, Instant received, UUID line, List<PoliceNoticeFields.Notice> told) {
        var contact = reports.receive(by, PoliceNoticeNarrative.told(told), ReportChannel.NOTICE, received, line)
                .recordId();
        jdbc.sql(FROM_POLICE)
                .param("source", ReferralSource.POLICE.code())
                .param("id", contact)
                .update();
        for (var notice : told) {
            jdbc.sql(REMEMBER)
                    .param("number", notice.fields().number())
                    .param("incident", notice.fields().incident())
                    .param("contact", contact)
                    .update();
        }
        audit.record(by.id(), by.roleName(), "imported a police notice", "contact:" + contact, "");
        return contact;
    }

    public boolean isKnown(String number) {
        return policeNotices.isKnown(number);
    }

    /** The contact of a notice, if this person may see it. */
    public Optional<UUID> contactOf(String number) {
        return jdbc.sql(CONTACT_OF).param("number", number).query(UUID.class).optional();
    }

    public void settle(
            Actor.Person by,
            PoliceNoticeRow line,
            PoliceNoticeRow.State state,
            List<String> why,
            @Nullable UUID contact) {
        jdbc.sql(SETTLE)
                .param("state", state.name())
                .param("why", why.toArray(String[]::new))
                .param("contact", contact)
                .param("by", by.name())
                .param("at", clock.instant())
                .param("id", line.id())
                .update();
    }

    static final String LOCK = "select cast(pg_advisory_xact_lock(20230901) as text) as locked";

    static final String NEXT = """
            select bundle from mash.police_notice_line where file_id = :file and state = 'WAITING'
                order by line limit 1""";

    static final String CONTACT_OF = "select contact_id from mash.police_notice where number = :number";

    static final String SAME_LINE = """
            select exists (select from mash.police_notice_line
                where number = :number and state = 'TAKEN' and fields = cast(:fields as text[]))""";

    static final String RECEIVED = "select received_at from mash.police_notice_file where id = :file";

    static final String FROM_POLICE = "update mash.contact set source = :source where id = :id";

    static final String REMEMBER = """
            insert into mash.police_notice (number, incident, contact_id) values (:number, :incident, :contact)
            on conflict (number) do nothing""";

    static final String SETTLE = """
            update mash.police_notice_line set state = :state, why = cast(:why as text[]),
                contact_id = cast(:contact as uuid), done_by_name = :by, done_at = :at
            where id = :id""";
}
