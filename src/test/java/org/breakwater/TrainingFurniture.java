package org.breakwater;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.training.programme.SessionPlanning;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sessions that the office has planned. */
public final class TrainingFurniture {

    private final House house;

    public TrainingFurniture(House house) {
        this.house = house;
    }

    /** The values of the address templates. */
    Map<String, String> ids() {
        var session = session();
        var organisation = organisation("Pebble Nursery", "childcare");
        var been = owes(session, organisation, "Bram Teal", 0, false);
        return Map.ofEntries(
                entry("session", session),
                entry("organisation", organisation),
                entry("trainer", trainer("Tamsin Reed", UUID.randomUUID() + "@trainers.example")),
                entry(
                        "completion",
                        saysElsewhere(organisation, "Ada Wren", UUID.randomUUID() + "@learners.example", "neglect")),
                entry("venue", venue("Mudlark Hall " + UUID.randomUUID(), 40)),
                entry("fee", owes(session, organisation, "Ada Wren", 2500, true)),
                entry("material", material(session, "BEFORE")),
                entry("stage", "after"),
                entry("certificate", certificate(been)),
                entry("booking", been),
                entry("colleague", UUID.randomUUID()),
                entry("brought", brought(organisation)));
    }

    private static Map.Entry<String, String> entry(String name, Object value) {
        return Map.entry(name, value.toString());
    }

    /** A file with one line, as imported by the office. */
    private UUID brought(UUID organisation) {
        var file = UUID.randomUUID();
        owner().sql("insert into training.import_file values (?, 'Gull Learning', 'Odile Marsh', now())")
                .param(file)
                .update();
        owner().sql("""
                        insert into training.completion (id, learner_id, course, completed_on, kind, given_by, said_by,
                            said_at, checked_by, checked_at, brought_in)
                        values (?, ?, 'neglect', '2026-09-14', 'E_LEARNING', 'Gull Learning', 'Odile', now(), 'Odile',
                            now(), ?)""")
                .params(
                        UUID.randomUUID(),
                        learner(organisation, "Ada Wren", UUID.randomUUID() + "@learners.example"),
                        file)
                .update();
        return file;
    }

    /** Working together, in four weeks. */
    public UUID session() {
        var now = house.getBean(Clock.class).instant();
        return session("working-together", now.plus(Duration.ofDays(28)));
    }

    /** Its date is changed. */
    public void move(UUID session, Instant startsAt) {
        owner().sql("update training.session set starts_at = ?, ends_at = ? where id = ?")
                .params(Timestamp.from(startsAt), Timestamp.from(startsAt.plus(Duration.ofHours(6))), session)
                .update();
    }

    /** A workplace that the office knows. */
    public UUID organisation(String name, String kind) {
        var id = UUID.randomUUID();
        owner().sql("""
                        insert into training.organisation (id, name, kind, added_by, added_at, checked_at)
                        values (?, ?, ?, 'Odile Marsh', now(), now())""").params(id, name, kind).update();
        return id;
    }

    /** A venue of the office's list. */
    public UUID venue(String name, int holds) {
        var id = UUID.randomUUID();
        owner().sql("""
                        insert into training.venue (id, name, address, access, holds, added_at)
                        values (?, ?, '1 Tern Close', 'Step-free', ?, now())""").params(id, name, holds).update();
        return id;
    }

    /** The person with this address books for the organisation. */
    public void lead(UUID organisation, String email) {
        owner().sql("""
                        insert into training.organisation_lead (organisation_id, email, named_by_name, named_at)
                        values (?, ?, 'Odile Marsh', now())""").params(organisation, email).update();
    }

    /** Someone whose organisation was charged, for a late cancellation or a no-show; returns the booking. */
    public UUID owes(UUID session, UUID organisation, String name, int pence, boolean late) {
        var learner = UUID.randomUUID();
        var booking = UUID.randomUUID();
        owner().sql("""
                        insert into training.learner (id, name, organisation_id, made_at)
                        values (?, ?, ?, now())""").params(learner, name, organisation).update();
        owner().sql("""
                        insert into training.booking (id, session_id, learner_id, organisation_id, state, asked_at,
                            asked_by, ended_at, ended_how, fee_pence, fee_why)
                        values (?, ?, ?, ?, case when ? then 'ENDED' else 'CONFIRMED' end, now(), 'Lena Quill',
                            case when ? then now() end, case when ? then 'CANCELLED' end, ?, 'As the rules say')""")
                .params(booking, session, learner, organisation, late, late, late, pence)
                .update();
        return booking;
    }

    /** Someone on its waiting list, who has an address; returns the booking. */
    public UUID waits(UUID session, UUID organisation, String name) {
        var booking = UUID.randomUUID();
        owner().sql("""
                        insert into training.booking (id, session_id, learner_id, organisation_id, state, asked_at,
                            asked_by)
                        values (?, ?, ?, ?, 'WAITING', now(), 'Lena Quill')""")
                .params(booking, session, learner(organisation, name, booking + "@learners.example"), organisation)
                .update();
        return booking;
    }

    /** A course material of a session, on the web. */
    public UUID material(UUID session, String moment) {
        var id = UUID.randomUUID();
        owner().sql("""
                        insert into training.material (id, session_id, title, moment, link, shelf_id, added_by_name,
                            added_at)
                        values (?, ?, 'Slides', ?, 'https://slides.example/' || ?, ?, 'Odile Marsh',
                            now())""").params(id, session, moment, id, id).update();
        return id;
    }

    /** The certificate of a delegate who attended. */
    public UUID certificate(UUID booking) {
        var id = UUID.randomUUID();
        owner().sql("""
                        insert into training.certificate (id, code, booking_id, name, course, title, level, hours,
                            held_on, issued_at)
                        select ?, translate(upper(substr(replace(cast(gen_random_uuid() as text), '-', ''), 1, 16)),
                            '01', 'GH'), ?, 'Bram Teal', 'working-together', 'Working together', 2, 6, current_date,
                            now()""").params(id, booking).update();
        return id;
    }

    /** Someone who enters external training; returns the entry. */
    public UUID saysElsewhere(UUID organisation, String name, String email, String course) {
        var id = UUID.randomUUID();
        owner().sql("""
                        insert into training.completion (id, learner_id, course, completed_on, kind, given_by, said_by,
                            said_at)
                        values (?, ?, ?, '2026-09-14', 'ELSEWHERE', 'Tern Bay Partnership', ?, now())""")
                .params(id, learner(organisation, name, email), course, email)
                .update();
        return id;
    }

    /** A learner. */
    public UUID learner(UUID organisation, String name, String email) {
        var id = UUID.randomUUID();
        owner().sql("""
                        insert into training.learner (id, name, email, organisation_id, made_at)
                        values (?, ?, ?, ?, now())""").params(id, name, email, organisation).update();
        return id;
    }

    /** A trainer, with their employer's consent. */
    public UUID trainer(String name, String email) {
        var id = UUID.randomUUID();
        owner().sql("""
                        insert into training.trainer (id, name, email, approved_at, made_at)
                        values (?, ?, ?, now(), now())""").params(id, name, email).update();
        return id;
    }

    private JdbcClient owner() {
        return house.getBean(TestDatabase.class).asOwner();
    }

    /** Six hours, for 24 people. */
    public UUID session(String course, Instant startsAt) {
        var id = UUID.randomUUID();
        var office = InventedPerson.ODILE.asActor();
        house.getBean(ActorTransactions.class)
                .as(
                        office,
                        () -> house.getBean(SessionPlanning.class)
                                .plan(
                                        office,
                                        id,
                                        course,
                                        new SessionPlanning.Planned(
                                                startsAt,
                                                startsAt.plus(Duration.ofHours(6)),
                                                "Mudlark Hall, 1 Tern Close, Southend",
                                                "",
                                                "Step-free, with a hearing loop",
                                                "Odile Marsh",
                                                24,
                                                null)));
        return id;
    }
}
