package org.breakwater.mash.shifthandovers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Role;
import org.breakwater.notify.Letter;
import org.breakwater.notify.MailRecipient;
import org.breakwater.notify.Notice;
import org.breakwater.notify.NoticeDue;
import org.breakwater.notify.Notices;
import org.breakwater.notify.OwedNotice;
import org.breakwater.notify.RecipientDirectory;
import org.breakwater.notify.Recipients;
import org.springframework.stereotype.Component;

/**
 * A manager is told when the shift has changed and a handover note is unread: at that hour, and twice more. A note
 * written during the shift that must read it has half an hour first. No notice is sent about a note that was read
 * meanwhile.
 */
@Component
class ShiftHandoverNotice implements Notice {

    static final String TEXT = """
            A shift has started and its handover note has not been read.

            Sign in now and make sure that it is read:
            %s
            """;

    private static final List<Integer> MINUTES = List.of(0, 30, 60);

    private final Notices notices;
    private final ShiftHandoverReminders reminders;
    private final Clock clock;

    ShiftHandoverNotice(Notices notices, ShiftHandoverReminders reminders, Clock clock) {
        this.notices = notices;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** @param shiftStarts when the shift that must read the note begins */
    void owe(UUID contact, UUID note, Instant shiftStarts) {
        var due = NoticeDue.about(contact).and(note);
        for (var minutes : MINUTES) {
            var at = shiftStarts.plus(Duration.ofMinutes(minutes));
            due = at.isAfter(clock.instant()) ? due.step(minutes, at) : due;
        }
        if (!due.steps().isEmpty()) {
            notices.owe(ShiftHandoverNotice.class, due);
        }
    }

    @Override
    public String name() {
        return "SHIFT_HANDOVER";
    }

    @Override
    public String aboutA() {
        return "contact";
    }

    @Override
    public Recipients recipients(OwedNotice owed, RecipientDirectory directory) {
        return directory.whoMaySee(owed.about(), List.of(Role.MANAGER));
    }

    @Override
    public boolean isOver(OwedNotice owed) {
        return !reminders.isUnread(JOB, owed.other());
    }

    @Override
    public Optional<Letter> write(OwedNotice owed, MailRecipient to) {
        return Optional.of(Letter.toAccount(TEXT, "/desk/shift-handovers")
                .about("Urgent: handover note not read")
                .urgently());
    }

    @Override
    public boolean onlyLatestStep() {
        return true;
    }
}
