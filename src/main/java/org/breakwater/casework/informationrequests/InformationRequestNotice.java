package org.breakwater.casework.informationrequests;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Role;
import org.breakwater.casework.conflicts.ExcludedStaff;
import org.breakwater.notify.Letter;
import org.breakwater.notify.MailRecipient;
import org.breakwater.notify.Notice;
import org.breakwater.notify.NoticeDue;
import org.breakwater.notify.Notices;
import org.breakwater.notify.OwedNotice;
import org.breakwater.notify.RecipientDirectory;
import org.breakwater.notify.Recipients;
import org.breakwater.time.Calendars;
import org.springframework.stereotype.Component;

/**
 * An agency's people are told of an information request: when it is made, at half the time, and when it is due. No
 * notice is sent about one that was answered meanwhile.
 */
@Component
class InformationRequestNotice implements Notice {

    static final String TEXT = """
            There is an information request for your agency. The deadline is on the request.

            Sign in to respond:
            %s
            """;

    private static final DateTimeFormatter DUE =
            DateTimeFormatter.ofPattern("EEEE HH:mm", Locale.UK).withZone(Calendars.LONDON);

    private final Notices notices;
    private final RequestReminders requestReminders;
    private final ExcludedStaff excludedStaff;
    private final Clock clock;

    InformationRequestNotice(
            Notices notices, RequestReminders requestReminders, ExcludedStaff excludedStaff, Clock clock) {
        this.notices = notices;
        this.requestReminders = requestReminders;
        this.excludedStaff = excludedStaff;
        this.clock = clock;
    }

    void owe(UUID request, Instant halfAt, Instant dueAt) {
        notices.owe(
                InformationRequestNotice.class,
                NoticeDue.about(request)
                        .step(0, clock.instant())
                        .step(1, halfAt)
                        .step(2, dueAt));
    }

    @Override
    public String name() {
        return "INFORMATION_REQUEST";
    }

    @Override
    public String aboutA() {
        return "ask";
    }

    @Override
    public Recipients recipients(OwedNotice owed, RecipientDirectory directory) {
        var people = requestReminders
                .whoOwes(JOB, owed.about())
                .map(directory::ofAgency)
                .orElse(List.of());
        return Recipients.each(people, Role.RESEARCHER).without(excludedStaff.from(JOB, owed.about()));
    }

    @Override
    public boolean isOver(OwedNotice owed) {
        return requestReminders.whoOwes(JOB, owed.about()).isEmpty();
    }

    @Override
    public Optional<Letter> write(OwedNotice owed, MailRecipient to) {
        var due = requestReminders
                .dueAt(JOB, owed.about())
                .map(at -> " due " + DUE.format(at))
                .orElse("");
        var letter = Letter.toAccount(TEXT, "/information-requests");
        return Optional.of(
                requestReminders.isUrgent(JOB, owed.about())
                        ? letter.about("Urgent: information request" + due).urgently()
                        : letter.about("Information request" + due));
    }

    @Override
    public boolean onlyLatestStep() {
        return true;
    }
}
