package org.breakwater.mash.alerts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.frontdoor.receivedreports.Reports;
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

/** Raises alerts for what cannot wait, by day and by night, until someone acknowledges them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Alerts {

    private final JdbcClient jdbc;
    private final OpeningHours hours;
    private final ReceivingTeams teams;
    private final Reports reports;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Alerts(
            JdbcClient jdbc,
            OpeningHours hours,
            ReceivingTeams teams,
            Reports reports,
            Notices notices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.hours = hours;
        this.teams = teams;
        this.reports = reports;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    public void raise(UUID contact, AlertReason why) {
        raise(contact, AlertStrength.DANGER, why);
        events.publishEvent(new AlertRaised(contact, hours.openAt(clock.instant())));
    }

    /** @param due by when the first thing must be done about it */
    public void readNow(UUID contact, AlertReason why, Instant due) {
        var now = clock.instant();
        raise(contact, AlertStrength.READ_NOW, why);
        events.publishEvent(new PriorityReadAlertRaised(
                contact, now.plus(Duration.between(now, due).dividedBy(2))));
    }

    private void raise(UUID contact, AlertStrength strength, AlertReason why) {
        jdbc.sql(RAISE)
                .param("at", clock.instant())
                .param("alert", strength.name())
                .param("why", why.name())
                .param("id", contact)
                .update();
    }

    /** The contact is now red: managers are told, and at once also the teams that may have to go out. */
    public void red(ContactRow contact) {
        var warned = contact.restricted()
                ? List.<String>of()
                : teams.whoTake(DecisionOutcome.STRATEGY_DISCUSSION).stream()
                        .filter(team -> !team.outside())
                        .map(ReceivingTeam::id)
                        .toList();
        notices.owe(RedRatingNotice.class, contact.id());
        warned.forEach(team ->
                notices.owe(RedRatingNotice.class, NoticeDue.about(contact.id()).with(team)));
    }

    /** The person who acknowledges it has started work on it. */
    public void take(UUID contact) {
        reports.markStarted(contact);
        jdbc.sql(TAKE).param("at", clock.instant()).param("id", contact).update();
        events.publishEvent(new AlertAcknowledged(contact));
    }

    /** Someone has read the new message. All other unacknowledged reasons remain. */
    public void read(UUID contact) {
        var taken = jdbc.sql(READ)
                .param("at", clock.instant())
                .param("id", contact)
                .query(Boolean.class)
                .optional();
        if (taken.orElse(false)) {
            events.publishEvent(new AlertAcknowledged(contact));
        }
    }

    /** While an alert is open, another reason is added; nothing is downgraded or restarted. */
    static final String RAISE = """
            update mash.contact set alarmed_at = :at, alarm_taken_at = null,
                alert = case when alarmed_at is not null and alarm_taken_at is null and alert = 'DANGER' then alert
                    else :alert end,
                ringing_since = case when alarmed_at is not null and alarm_taken_at is null
                    then coalesce(ringing_since, alarmed_at) else cast(:at as timestamptz) end,
                alarm_for = case when alarmed_at is null or alarm_taken_at is not null then array[cast(:why as text)]
                    when :why = any(alarm_for) then alarm_for else alarm_for || cast(:why as text) end,
                home_alarmed_at = case when :why = 'HOME_TIME' then :at else home_alarmed_at end,
                outside_alarmed_at = case when :why = 'AGENCY_SILENT' then :at else outside_alarmed_at end
            where id = :id""";

    static final String READ = """
            update mash.contact set
                alarm_taken_at = case when alarm_for <@ array['CAME_BACK', 'AGENCY_INFORMATION']
                    then cast(:at as timestamptz) end,
                alarm_for = case when alarm_for <@ array['CAME_BACK', 'AGENCY_INFORMATION'] then alarm_for
                    else array_remove(array_remove(alarm_for, 'CAME_BACK'), 'AGENCY_INFORMATION') end
            where id = :id and alarmed_at is not null and alarm_taken_at is null and alarm_for <> '{}'
            returning alarm_taken_at is not null""";

    static final String TAKE = """
            update mash.contact set alarm_taken_at = :at
            where id = :id and alarmed_at is not null and alarm_taken_at is null""";
}
