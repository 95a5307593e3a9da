package org.breakwater;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.breakwater.access.Acting;
import org.breakwater.access.InventedPerson;
import org.breakwater.training.Planning;
import org.springframework.context.ApplicationContext;

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
