package org.breakwater;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.breakwater.access.Acting;
import org.breakwater.access.InventedPerson;
import org.breakwater.training.Planning;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sessions that the office has planned. */
public final class TrainingFurniture {

    private final ApplicationContext house;

    public TrainingFurniture(ApplicationContext house) {
        this.house = house;
    }

    /** Working together, in four weeks. */
    public UUID session() {
        var now = house.getBean(Clock.class).instant();
        return session("working-together", now.plus(Duration.ofDays(28)));
    }

    /** A place of work that the office knows. */
    public UUID organisation(String name, String kind) {
        var id = UUID.randomUUID();
        owner().sql("""
                        insert into training.organisation (id, name, kind, added_by, added_at, checked_at)
                        values (?, ?, ?, 'Odile Marsh', now(), now())""").params(id, name, kind).update();
        return id;
    }

    /** Whoever proves this address books for the organisation. */
    public void lead(UUID organisation, String email) {
        owner().sql("""
                        insert into training.lead (organisation_id, email, named_by_name, named_at)
                        values (?, ?, 'Odile Marsh', now())""").params(organisation, email).update();
    }

    private JdbcClient owner() {
        return house.getBean(TestDatabase.class).asOwner();
    }

    /** Six hours, for 24 people. */
    public UUID session(String course, Instant startsAt) {
        var id = UUID.randomUUID();
        var office = InventedPerson.ODILE.asActor();
        house.getBean(Acting.class)
                .as(
                        office,
                        () -> house.getBean(Planning.class)
                                .plan(
                                        office,
                                        id,
                                        course,
                                        new Planning.Planned(
                                                startsAt,
                                                startsAt.plus(Duration.ofHours(6)),
                                                "Mudlark Hall, 1 Tern Close, Southend",
                                                "",
                                                "Step-free, with a hearing loop",
                                                "Odile Marsh",
                                                24)));
        return id;
    }
}
