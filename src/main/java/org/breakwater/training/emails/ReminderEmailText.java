package org.breakwater.training.emails;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.notify.Letter;
import org.breakwater.time.PublicTimes;
import org.breakwater.training.PublicUrl;
import org.breakwater.training.bookings.BookingRow;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.evaluate.EvaluationStage;
import org.breakwater.training.reminders.ReminderKind;
import org.breakwater.training.reminders.Reminders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The text of the reminder mails. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ReminderEmailText {

    private final JdbcClient jdbc;
    private final BookingEmailText letters;
    private final Reminders reminders;
    private final Catalogue catalogue;
    private final String address;

    ReminderEmailText(
            JdbcClient jdbc, BookingEmailText letters, Reminders reminders, Catalogue catalogue, PublicUrl address) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.reminders = reminders;
        this.catalogue = catalogue;
        this.address = address.ofThisHouse();
    }

    /** Empty if there is nothing left to remind of. */
    public Optional<Letter> of(UUID booking, String kind) {
        var reminderKind = ReminderKind.valueOf(kind);
        return letters.find(booking)
                .filter(row -> reminders.isStillDue(booking, reminderKind))
                .map(row -> Letter.to(
                                reminderKind.isOfManager() ? sender(booking) : row.to(), words(reminderKind, row), "")
                        .about(reminderKind.subject() + ": "
                                + catalogue.titleOf(row.booking().course())));
    }

    private String words(ReminderKind reminderKind, BookingEmailRow letter) {
        var row = letter.booking();
        var whose = letter.email() == null ? "They have a place" : "You have a place";
        var about = catalogue.titleOf(row.course()) + ", " + PublicTimes.inWords(row.startsAt()) + "\n\n"
                + (letter.email() == null && !reminderKind.isOfManager()
                        ? ContactEmailText.opening(row.learner(), letter.job(), row.organisation())
                        : "");
        return about
                + switch (reminderKind) {
                    case SOON ->
                        (letter.email() == null ? "Their course" : "Your course")
                                + " is in 2 weeks. If the place is no longer needed, cancel it now so that someone else"
                                + " can have it. To do that, "
                                + theirPage(letter);
                    case JOINING -> joining(whose, letter);
                    case EVALUATE ->
                        "Thank you for attending. Please complete the course evaluation. It takes 2 minutes."
                                + " If the register shows that you attended, you can then download your"
                                + " certificate:\n\n"
                                + evaluation(row, EvaluationStage.AFTER);
                    case LATER, LATER_AGAIN, LATER_LAST ->
                        "It is 12 weeks since this course. Please tell us what has changed in your work."
                                + " It takes 2 minutes"
                                + (reminderKind == ReminderKind.LATER_LAST ? ", and we will not ask again" : "")
                                + ":\n\n"
                                + evaluation(row, EvaluationStage.LATER);
                    case MANAGER, MANAGER_AGAIN, MANAGER_LAST ->
                        "A colleague of yours attended this course 12 weeks ago. Please tell us what difference it"
                                + " has made to their work. It takes 2 minutes"
                                + (reminderKind == ReminderKind.MANAGER_LAST ? ", and we will not ask again" : "")
                                + ":\n\n"
                                + address + "/training/approvals\n";
                    case REFRESH_SOON -> again("in 3 months", row);
                    case REFRESH_NEAR -> again("in one month", row);
                    case REFRESH_NOW -> again("now", row);
                };
    }

    private String joining(String whose, BookingEmailRow letter) {
        var row = letter.booking();
        var where = row.place().isEmpty() ? "It is live online. Join here: " + row.link() : "Where: " + row.place();
        var before = letter.email() == null
                ? ""
                : "Before the course, please complete a short questionnaire:\n\n"
                        + evaluation(row, EvaluationStage.BEFORE)
                        + "\n"
                        + (hasToRead(row)
                                ? "There are course materials to read before the session. See “My training”.\n\n"
                                : "");
        return "Joining instructions\n\n" + whose + ". It is from " + PublicTimes.clock(row.startsAt()) + " to "
                + PublicTimes.clock(row.endsAt())
                + (row.place().isEmpty() ? ". Please join 10 minutes early.\n" : ". Please arrive 10 minutes early.\n")
                + where + "\n\n" + before
                + (letter.email() == null ? "If they can no longer attend, " : "If you can no longer attend, ")
                + theirPage(letter);
    }

    /** A lead who booked for someone without an address sees it on the page of their organisation. */
    private String theirPage(BookingEmailRow letter) {
        if (letter.email() == null && !letter.lead()) {
            return "contact the training office.\n";
        }
        var page = letter.email() == null ? "lead/" + letter.booking().organisationId() : "mine";
        return "cancel " + (letter.email() == null ? "their" : "your") + " place:\n\n" + address + "/training/" + page
                + "\n";
    }

    private String again(String when, BookingRow row) {
        return "You need a refresher: your certificate expires " + when + ". See dates for this course:\n\n" + address
                + "/training/courses/" + row.course() + "\n";
    }

    private String evaluation(BookingRow row, EvaluationStage stage) {
        return address + "/training/evaluate/" + row.id() + "/" + stage.address() + "\n";
    }

    private boolean hasToRead(BookingRow row) {
        return jdbc.sql(TO_READ)
                .param("session", row.sessionId())
                .query(Boolean.class)
                .single();
    }

    private String sender(UUID booking) {
        return jdbc.sql("select training.sender_of(:booking)")
                .param("booking", booking)
                .query(String.class)
                .single();
    }

    static final String TO_READ = """
            select exists (select from training.material
                where session_id = :session and moment = 'BEFORE' and taken_back_at is null)""";
}
