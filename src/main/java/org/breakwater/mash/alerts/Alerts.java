package org.breakwater.mash.alerts;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.mash.decision.Outcome;
import org.breakwater.mash.handover.receiving.ReceivingTeams;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.notify.NoticeDue;
import org.breakwater.notify.Notices;
import org.breakwater.partnership.ReceivingTeam;
import org.breakwater.time.OpeningHours;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Raises the alarm for what cannot wait, by day and by night, until someone has it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Alerts {

    private final JdbcClient jdbc;
    private final OpeningHours hours;
    private final ReceivingTeams teams;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Alerts(
            JdbcClient jdbc,
            OpeningHours hours,
            ReceivingTeams teams,
            Notices notices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.hours = hours;
        this.teams = teams;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    public void raise(UUID contact) {
        raise(contact, AlertStrength.DANGER);
        events.publishEvent(new AlertRaised(contact, hours.openAt(clock.instant())));
    }

    /** @param due by when the first thing must be done about it */
    public void readNow(UUID contact, Instant due) {
        var now = clock.instant();
        raise(contact, AlertStrength.READ_NOW);
        events.publishEvent(new ReadNowAlertRaised(
                contact, now.plus(Duration.between(now, due).dividedBy(2))));
    }

    private void raise(UUID contact, AlertStrength strength) {
        jdbc.sql(RAISE)
                .param("at", Timestamp.from(clock.instant()))
                .param("alert", strength.name())
                .param("id", contact)
                .update();
    }

    /** It is red from now on: managers hear of it, and at once too the teams that may have to go out. */
    public void red(ContactRow contact) {
        var warned = contact.restricted()
                ? List.<String>of()
                : teams.whoTake(Outcome.STRATEGY_DISCUSSION).stream()
                        .filter(team -> !team.outside())
                        .map(ReceivingTeam::id)
                        .toList();
        notices.owe(RedRatingNotice.class, contact.id());
        warned.forEach(team ->
                notices.owe(RedRatingNotice.class, NoticeDue.about(contact.id()).with(team)));
    }

    public void take(UUID contact) {
        jdbc.sql(TAKE)
                .param("at", Timestamp.from(clock.instant()))
                .param("id", contact)
                .update();
        events.publishEvent(new AlertAcknowledged(contact));
    }

    static final String RAISE = """
            update mash.contact set alarmed_at = :at, alarm_taken_at = null, alert = :alert where id = :id""";

    static final String TAKE = """
            update mash.contact set alarm_taken_at = :at
            where id = :id and alarmed_at is not null and alarm_taken_at is null""";
}
