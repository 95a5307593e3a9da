package org.breakwater.mash.alerts;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.notify.Letter;
import org.breakwater.notify.MailRecipient;
import org.breakwater.notify.Notice;
import org.breakwater.notify.NoticeDue;
import org.breakwater.notify.NoticeRepeat;
import org.breakwater.notify.NoticeUrgency;
import org.breakwater.notify.Notices;
import org.breakwater.notify.OwedNotice;
import org.breakwater.notify.RecipientDirectory;
import org.breakwater.notify.Recipients;
import org.breakwater.time.OpeningHours;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A contact that cannot wait, repeated until someone acknowledges it. An alert raised again adds what is missing. */
@Component
class AlertNotice implements Notice {

    static final String TEXT = """
            An alert has been raised. It needs immediate attention.

            Sign in now:
            %s

            Press "Acknowledge" there. Reminders are sent until it is acknowledged: every 10 minutes
            for 12 hours, then every hour.
            """;

    private final Notices notices;
    private final UnacknowledgedAlerts unacknowledged;
    private final OpeningHours hours;
    private final Clock clock;

    AlertNotice(Notices notices, UnacknowledgedAlerts unacknowledged, OpeningHours hours, Clock clock) {
        this.notices = notices;
        this.unacknowledged = unacknowledged;
        this.hours = hours;
        this.clock = clock;
    }

    @EventListener
    void owe(AlertRaised alert) {
        var due = NoticeDue.about(alert.contactId());
        for (var minutes : AlertEscalation.steps()) {
            due = due.step(minutes, clock.instant().plus(Duration.ofMinutes(minutes)));
        }
        notices.owe(AlertNotice.class, due);
    }

    @EventListener
    void stop(AlertAcknowledged alert) {
        notices.stop(alert.contactId(), List.of(AlertNotice.class, ReadNowNotice.class));
    }

    @Override
    public String name() {
        return "ALARM";
    }

    @Override
    public String aboutA() {
        return "contact";
    }

    /** The recipients of each step are determined when it is due, because the office may have closed by then. */
    @Override
    public Recipients recipients(OwedNotice owed, RecipientDirectory directory) {
        return directory.whoMaySee(owed.about(), AlertEscalation.calls(owed.step(), hours.openAt(clock.instant())));
    }

    @Override
    public boolean mayStillKnow(OwedNotice owed, UUID account, RecipientDirectory directory) {
        return directory.maySee(owed.about(), account);
    }

    /** An unacknowledged alert is continued by telephone: the duty team may have no account to sign in with. */
    @Override
    public Optional<Letter> write(OwedNotice owed, MailRecipient to) {
        var text = owed.step() < AlertEscalation.NEXT_PERSON ? TEXT : unacknowledged.textAt(clock.instant());
        return Optional.of(Letter.toAccount(text, "/desk")
                .about("Urgent: acknowledge an alert")
                .urgently());
    }

    @Override
    public NoticeUrgency urgency() {
        return NoticeUrgency.DANGER;
    }

    @Override
    public NoticeRepeat repeat() {
        return NoticeRepeat.ONCE_WHILE_OWED;
    }

    @Override
    public Optional<Duration> thenEvery() {
        return Optional.of(Duration.ofMinutes(AlertEscalation.THEN_EVERY));
    }

    @Override
    public boolean onlyLatestStep() {
        return true;
    }

    @Override
    public boolean replacesUnsent() {
        return true;
    }
}
