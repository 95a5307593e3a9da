package org.breakwater.training.office.message;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.notify.Letter;
import org.breakwater.notify.NoticeDue;
import org.breakwater.notify.Notices;
import org.breakwater.time.PublicTimes;
import org.breakwater.training.PublicUrl;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.emails.ContactEmailText;
import org.breakwater.training.programme.SessionRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Messages of the office, or a trainer of a session, to everyone who has a place in it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Messages {

    private final JdbcClient jdbc;
    private final Catalogue catalogue;
    private final PublicUrl address;
    private final AuditLog audit;
    private final Notices notices;
    private final Clock clock;

    Messages(JdbcClient jdbc, Catalogue catalogue, PublicUrl address, AuditLog audit, Notices notices, Clock clock) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.address = address;
        this.audit = audit;
        this.notices = notices;
        this.clock = clock;
    }

    /** All messages, the latest first. */
    public List<MessageRow> of(UUID session) {
        return all(jdbc.sql(MessageRow.OF_SESSION).param("session", session).query(MessageRow.class));
    }

    /** Everyone who has a place now. */
    public List<DelegateEmailRow> reach(UUID session) {
        return all(
                jdbc.sql(DelegateEmailRow.OF_SESSION).param("session", session).query(DelegateEmailRow.class));
    }

    /** Queues a mail to each of them. @param id of the button's page: pressing twice sends once */
    public void write(Actor by, String byName, UUID session, UUID id, String words) {
        var written = jdbc.sql(WRITE)
                .param("id", id)
                .param("session", session)
                .param("words", words)
                .param("byName", byName)
                .param("now", clock.instant())
                .update();
        if (written == 1) {
            audit.record(by.id(), by.roleName(), "wrote to a session", "session:" + session, "");
            jdbc.sql(ADDRESS).param("id", id).param("session", session).update();
            all(jdbc.sql(REACHED).param("id", id).query(UUID.class))
                    .forEach(booking -> notices.owe(
                            SessionMessageNotice.class, NoticeDue.about(booking).and(id)));
        }
    }

    /** The mail for one of them. */
    public Optional<Letter> letter(UUID message, UUID booking) {
        return jdbc.sql(SessionEmailRow.OF)
                .param("message", message)
                .param("booking", booking)
                .query(SessionEmailRow.class)
                .optional()
                .map(this::told);
    }

    /** The preview of a mail. */
    public Letter preview(SessionRow session, String words, String byName) {
        return told(new SessionEmailRow(
                "", false, "", "", "", session.course(), session.startsAt(), session.place(), words, byName));
    }

    private Letter told(SessionEmailRow row) {
        var title = catalogue.titleOf(row.course());
        var place = row.place().isEmpty() ? "Live online" : row.place();
        var head = title + ", " + PublicTimes.inWords(row.startsAt()) + "\n" + place + "\n\n";
        var opening = row.isContact() ? ContactEmailText.opening(row.learner(), row.job(), row.organisation()) : "";
        var page = row.isContact() ? "" : "\nSee your training: " + address.ofThisHouse() + "/training/mine\n";
        var foot = "\n\n" + row.byName() + "\n" + page;
        return Letter.to(row.to(), head + opening + row.words() + foot, "")
                .about("Message about your booking: " + title);
    }

    static final String WRITE = """
            insert into training.session_message (id, session_id, words, by_name, at)
            values (:id, :session, :words, :byName, :now) on conflict do nothing""";

    static final String ADDRESS = """
            insert into training.session_message_to (message_id, booking_id, reached)
            select cast(:id as uuid), b.id, l.email is not null or '' <>
            """ + DelegateEmailRow.CONTACT + """
            from training.booking b join training.learner l on l.id = b.learner_id
            where b.session_id = :session and b.state = 'CONFIRMED'""";

    static final String REACHED = """
            select booking_id from training.session_message_to where message_id = :id and reached
            order by booking_id limit 1000""";
}
