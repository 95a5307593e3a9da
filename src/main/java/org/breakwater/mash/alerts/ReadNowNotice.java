package org.breakwater.mash.alerts;

import java.time.Clock;
import java.time.Duration;
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

/**
 * A contact that must be read now, although no one reported danger. It is sent three times and no more, so that people
 * keep paying attention to danger.
 */
@Component
class ReadNowNotice implements Notice {

    static final String TEXT = """
            An alert has been raised: a new urgent contact needs screening now.

            Sign in now and read it:
            %s

            Press "Acknowledge" there. If no one acknowledges it within 10 minutes, the next person is alerted.
            """;

    private final Notices notices;
    private final UnacknowledgedAlerts unacknowledged;
    private final OpeningHours hours;
    private final Clock clock;

    ReadNowNotice(Notices notices, UnacknowledgedAlerts unacknowledged, OpeningHours hours, Clock clock) {
        this.notices = notices;
        this.unacknowledged = unacknowledged;
        this.hours = hours;
        this.clock = clock;
    }

    @EventListener
    void owe(PriorityReadAlertRaised alert) {
        var now = clock.instant();
        var half = (int) Duration.between(now, alert.againAt()).toMinutes();
        var due = NoticeDue.about(alert.contactId());
        for (var minutes : AlertEscalation.readNow(half)) {
            due = due.step(minutes, now.plus(Duration.ofMinutes(minutes)));
        }
        notices.owe(ReadNowNotice.class, due);
    }

    @Override
    public String name() {
        return "READ_NOW";
    }

    @Override
    public String aboutA() {
        return "contact";
    }

    @Override
    public Recipients recipients(OwedNotice owed, RecipientDirectory directory) {
        var open = hours.openAt(clock.instant());
        return directory.whoMaySee(owed.about(), AlertEscalation.callsToRead(owed.step(), open));
    }

    @Override
    public boolean mayStillKnow(OwedNotice owed, UUID account, RecipientDirectory directory) {
        return directory.maySee(owed.about(), account);
    }

    @Override
    public Optional<Letter> write(OwedNotice owed, MailRecipient to) {
        var text = owed.step() < AlertEscalation.NEXT_PERSON ? TEXT : unacknowledged.textAt(clock.instant());
        return Optional.of(Letter.toAccount(text, "/desk")
                .about("Urgent: new contact to screen")
                .urgently());
    }

    @Override
    public NoticeUrgency urgency() {
        return NoticeUrgency.READ_NOW;
    }

    @Override
    public NoticeRepeat repeat() {
        return NoticeRepeat.ONCE_WHILE_OWED;
    }
}
