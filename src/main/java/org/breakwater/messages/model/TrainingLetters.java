package org.breakwater.messages.model;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.breakwater.training.BookingLetters;
import org.breakwater.training.LearnerCodes;
import org.breakwater.training.ReminderLetters;
import org.breakwater.training.SessionLetters;
import org.springframework.stereotype.Component;

/** Mails to learners. Those about a booking name the course and its place, which calendars need, and nothing else. */
@Component
class TrainingLetters {

    private final LearnerCodes codes;
    private final BookingLetters bookings;
    private final ReminderLetters reminders;
    private final SessionLetters sessions;
    private final TrainingOffice office;
    private final Clock clock;

    TrainingLetters(
            LearnerCodes codes,
            BookingLetters bookings,
            ReminderLetters reminders,
            SessionLetters sessions,
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
    Optional<Letter> code(MailRow mail) {
        return codes.make(Addressing.JOB, Objects.requireNonNull(mail.proofId()))
                .map(coded -> Letter.code(mail, coded.email(), coded.code(), clock.instant()));
    }

    /** Empty when another mail has told them as it stands. */
    Optional<Letter> booking(MailRow mail) {
        return bookings.toLearner(Addressing.JOB, Objects.requireNonNull(mail.bookingId()), mail.id())
                .map(told -> letter(mail, told));
    }

    /** Empty when no one waits for the manager any more. */
    Optional<Letter> agree(MailRow mail) {
        return bookings.toManager(Addressing.JOB, Objects.requireNonNull(mail.bookingId()))
                .map(told -> letter(mail, told));
    }

    /** Empty when there is nothing left to remind of. */
    Optional<Letter> remind(MailRow mail) {
        return reminders
                .write(
                        Addressing.JOB,
                        Objects.requireNonNull(mail.remindedId()),
                        Objects.requireNonNull(mail.reminder()))
                .map(told -> letter(mail, told));
    }

    /** Empty for the person who has no place any more. */
    Optional<Letter> ofSession(MailRow mail) {
        return sessions.toLearner(
                        Addressing.JOB,
                        Objects.requireNonNull(mail.messageId()),
                        Objects.requireNonNull(mail.bookingId()))
                .map(told -> letter(mail, told));
    }

    private Letter letter(MailRow mail, BookingLetters.Told told) {
        return new Letter(
                mail.id().toString(),
                told.to(),
                told.subject(),
                told.text() + LetterTexts.FOOT_TRAINING.formatted(office.now()),
                false,
                clock.instant(),
                told.calendar());
    }
}
