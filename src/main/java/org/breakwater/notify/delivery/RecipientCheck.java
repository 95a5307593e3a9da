package org.breakwater.notify.delivery;

import static org.breakwater.database.QueryRows.all;

import java.util.UUID;
import org.breakwater.access.ActorTransactions;
import org.breakwater.notify.Notice;
import org.breakwater.notify.RecipientDirectory;
import org.breakwater.notify.addressing.NoticeRegistry;
import org.breakwater.notify.content.MailToSend;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether an addressee of a mail may still know of it when it is sent: they may have been excluded from the contact
 * since, or it may have been restricted.
 */
@Component
class RecipientCheck {

    private final ActorTransactions acting;
    private final JdbcClient jdbc;
    private final NoticeRegistry register;
    private final RecipientDirectory directory;

    RecipientCheck(ActorTransactions acting, JdbcClient jdbc, NoticeRegistry register, RecipientDirectory directory) {
        this.acting = acting;
        this.jdbc = jdbc;
        this.register = register;
        this.directory = directory;
    }

    boolean may(MailToSend mail) {
        var to = mail.toAccount();
        return to == null || acting.looking(Notice.JOB, () -> may(mail, to));
    }

    private boolean may(MailToSend mail, UUID to) {
        var notice = register.get(mail.kind());
        return notice.speaksForAll()
                ? maySeeAnyThatWaits(notice, mail, to)
                : notice.mayStillKnow(mail.notice(), to, directory);
    }

    /** One mail covers everything pending since it was created. */
    private boolean maySeeAnyThatWaits(Notice notice, MailToSend mail, UUID account) {
        return all(jdbc.sql(CoveredNoticeRow.WAITED).param("id", mail.id()).query(CoveredNoticeRow.class)).stream()
                .anyMatch(row -> notice.mayStillKnow(row.notice(), account, directory));
    }
}
