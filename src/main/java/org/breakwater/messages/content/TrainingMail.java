package org.breakwater.messages.content;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.breakwater.messages.addressing.MailAddressing;
import org.breakwater.training.LearnerCodes;
import org.breakwater.training.emails.BookingEmails;
import org.breakwater.training.emails.ReminderEmails;
import org.breakwater.training.emails.SessionEmails;
import org.springframework.stereotype.Component;

/** Mails to learners. Those about a booking name the course and its place, which calendars need, and nothing else. */
@Component
public class TrainingMail {

    private final LearnerCodes codes;
    private final BookingEmails bookings;
    private final ReminderEmails reminders;
    private final SessionEmails sessions;
    private final TrainingOffice office;
    private final Clock clock;

    TrainingMail(
            LearnerCodes codes,
            BookingEmails bookings,
            ReminderEmails reminders,
            SessionEmails sessions,
            TrainingOffice office,
            Clock clock) {
        this.codes = codes;
        this.bookings = bookings;
        this.reminders = reminders;
        this.sessions = sessions;
        this.office = office;
        this.clock = clock;
    }

    /** A code of its own for each try, and no link: programs that scan mail open those. */
    Optional<MailMessage> code(MailRow mail) {
        return codes.make(MailAddressing.JOB, Objects.requireNonNull(mail.proofId()))
                .map(coded -> MailMessage.code(mail, coded.email(), coded.code(), clock.instant()));
    }

    /** Empty when another mail has told them as it stands. */
    Optional<MailMessage> booking(MailRow mail) {
        return bookings.toLearner(MailAddressing.JOB, Objects.requireNonNull(mail.bookingId()), mail.id())
                .map(told -> letter(mail, told));
    }

    /** Empty when no one waits for the manager any more. */
    Optional<MailMessage> agree(MailRow mail) {
        return bookings.toManager(MailAddressing.JOB, Objects.requireNonNull(mail.bookingId()))
                .map(told -> letter(mail, told));
    }

    /** Empty when there is nothing left to remind of. */
    Optional<MailMessage> remind(MailRow mail) {
        return reminders
                .write(
                        MailAddressing.JOB,
                        Objects.requireNonNull(mail.remindedId()),
                        Objects.requireNonNull(mail.reminder()))
                .map(told -> letter(mail, told));
    }

    /** Empty for the person who has no place any more. */
    Optional<MailMessage> ofSession(MailRow mail) {
        return sessions.toLearner(
                        MailAddressing.JOB,
                        Objects.requireNonNull(mail.messageId()),
                        Objects.requireNonNull(mail.bookingId()))
                .map(told -> letter(mail, told));
    }

    private MailMessage letter(MailRow mail, BookingEmails.Email told) {
        return new MailMessage(
                mail.id().toString(),
                told.to(),
                told.subject(),
                told.text() + MailTexts.FOOT_TRAINING.formatted(office.now()),
                false,
                clock.instant(),
                told.calendar());
    }
}
