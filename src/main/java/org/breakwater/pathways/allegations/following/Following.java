package org.breakwater.pathways.allegations.following;

import static org.breakwater.database.QueryRows.all;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.pathways.allegations.following.ContactRow.Kind;
import org.breakwater.pathways.allegations.following.ContactRow.ToldPerson;
import org.breakwater.pathways.allegations.following.ContactRow.Way;
import org.breakwater.time.Calendars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Contacts and actions of the cases, as far as the actor may see them. None of them moves a deadline. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Following {

    public record Contact(
            Kind kind, ToldPerson person, String name, Way way, LocalDate onDay, String byWhom, String words) {

        /** As it is in the chronology. */
        public String inWords() {
            return "%s, by %s: %s".formatted(person.inWords(), byWhom, words);
        }

        @Override
        public String toString() {
            return "Contact[" + kind + ", " + person + "]";
        }
    }

    public record CaseAction(String what, String owner, String agency, LocalDate dueOn) {

        @Override
        public String toString() {
            return "CaseAction[" + dueOn + "]";
        }
    }

    /** The child was referred to MASH+ by someone. */
    public record ChildReferred(String referredBy, LocalDate referredOn, String note) {

        @Override
        public String toString() {
            return "ChildReferred[" + referredOn + "]";
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    Following(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<ContactRow> contacts(UUID record) {
        return all(jdbc.sql(ContactRow.OF_RECORD).param("record", record).query(ContactRow.class));
    }

    public List<CaseActionRow> actions(UUID record) {
        return all(jdbc.sql(CaseActionRow.OF_RECORD).param("record", record).query(CaseActionRow.class));
    }

    /** What is late in open cases, the longest first. */
    public List<LateRow> late() {
        return all(jdbc.sql(LateRow.LATE)
                .param("today", Date.valueOf(LocalDate.ofInstant(clock.instant(), Calendars.LONDON)))
                .param("noNews", LateRow.NO_NEWS)
                .query(LateRow.class));
    }

    public void record(Actor.Person by, UUID record, Contact contact) {
        recorded(jdbc.sql(CONTACT).paramSource(contact), by, record);
    }

    public void record(Actor.Person by, UUID record, CaseAction action) {
        recorded(jdbc.sql(ACTION).paramSource(action), by, record);
    }

    public void record(Actor.Person by, UUID record, ChildReferred referral) {
        recorded(jdbc.sql(CHILD_REFERRED).paramSource(referral), by, record);
    }

    public void done(Actor.Person by, UUID record, UUID action, LocalDate on, String note) {
        recorded(
                jdbc.sql(DONE)
                        .param("action", action)
                        .param("on", Date.valueOf(on))
                        .param("note", note),
                by,
                record);
    }

    private void recorded(JdbcClient.StatementSpec statement, Actor.Person by, UUID record) {
        statement
                .param("record", record)
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .update();
    }

    static final String CHILD_REFERRED = """
            insert into pathways.allegation_child_referred (record_id, referred_by, referred_on, note, recorded_by,
                recorded_by_name, recorded_at)
            values (:record, :referredBy, cast(:referredOn as date), :note, :by, :byName, :at)""";

    static final String CONTACT = """
            insert into pathways.allegation_contact (record_id, kind, person, name, way, on_day, by_whom, words,
                recorded_by, recorded_by_name, recorded_at)
            values (:record, :kind, :person, :name, :way, cast(:onDay as date), :byWhom, :words, :by, :byName, :at)""";

    static final String ACTION = """
            insert into pathways.allegation_action (record_id, what, owner, agency, due_on, recorded_by,
                recorded_by_name, recorded_at)
            values (:record, :what, :owner, :agency, cast(:dueOn as date), :by, :byName, :at)""";

    static final String DONE = """
            insert into pathways.allegation_action_done (record_id, action_id, done_on, note, recorded_by,
                recorded_by_name, recorded_at)
            values (:record, :action, cast(:on as date), :note, :by, :byName, :at)""";
}
