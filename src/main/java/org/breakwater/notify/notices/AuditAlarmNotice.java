package org.breakwater.notify.notices;

import java.util.Optional;
import org.breakwater.access.Role;
import org.breakwater.notify.Letter;
import org.breakwater.notify.MailRecipient;
import org.breakwater.notify.Notice;
import org.breakwater.notify.NoticeRepeat;
import org.breakwater.notify.OwedNotice;
import org.breakwater.notify.RecipientDirectory;
import org.breakwater.notify.Recipients;
import org.springframework.stereotype.Component;

/** Something is wrong with the audit log. */
@Component
class AuditAlarmNotice implements Notice {

    static final String TEXT = """
            There is a problem with Breakwater’s audit log. It needs immediate attention.

            Call your system administrator now. They should run ./breakwater verify-audit on the server. The guide "When
            something goes wrong" says what to do next.

            Sign in here:
            %s
            """;

    @Override
    public String name() {
        return "AUDIT_ALARM";
    }

    @Override
    public String aboutA() {
        return "audit log";
    }

    @Override
    public Recipients recipients(OwedNotice owed, RecipientDirectory directory) {
        return Recipients.each(directory.withRole(Role.ADMINISTRATOR), Role.ADMINISTRATOR);
    }

    @Override
    public Optional<Letter> write(OwedNotice owed, MailRecipient to) {
        return Optional.of(Letter.toAccount(TEXT, "/outbox")
                .about("Urgent: audit log problem")
                .urgently());
    }

    @Override
    public NoticeRepeat repeat() {
        return NoticeRepeat.ONCE_WHILE_OWED;
    }
}
