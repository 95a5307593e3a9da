package org.breakwater.messages.delivery;

import static org.breakwater.database.QueryRows.all;

import java.util.Objects;
import java.util.UUID;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Role;
import org.breakwater.messages.addressing.MailAddressing;
import org.breakwater.messages.addressing.MailKind;
import org.breakwater.messages.addressing.MailRecipients;
import org.breakwater.messages.content.MailRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether someone to whom a mail was addressed may still know of it in the minute in which it is sent: they may have
 * been kept out of the contact since, or it may have been restricted.
 */
@Component
class RecipientCheck {

    private final ActorTransactions acting;
    private final JdbcClient jdbc;
    private final MailRecipients recipients;

    RecipientCheck(ActorTransactions acting, JdbcClient jdbc, MailRecipients recipients) {
        this.acting = acting;
        this.jdbc = jdbc;
        this.recipients = recipients;
    }

    boolean may(MailRow mail) {
        var to = mail.toAccount();
        return to == null || acting.looking(MailAddressing.JOB, () -> may(mail, to));
    }

    private boolean may(MailRow mail, UUID to) {
        return switch (MailKind.valueOf(mail.kind())) {
            case ALARM, READ_NOW, CARD, DISAGREE -> maySee(Objects.requireNonNull(mail.contactId()), to);
            case APPROVAL -> maySeeAnyThatWaits(mail, to);
            case GLASS ->
                recipients.whoReviews(MailAddressing.JOB, Objects.requireNonNull(mail.contactId())).stream()
                        .map(ColleagueRow::id)
                        .anyMatch(to::equals);
            case RED -> {
                var contact = Objects.requireNonNull(mail.contactId());
                yield mail.toRole().equals(Role.TEAM_MEMBER.name()) ? isIn(contact, to) : maySee(contact, to);
            }
            case ESCALATION -> mail.contactId() == null || isIn(mail.contactId(), to);
            case ASK -> isIn(Objects.requireNonNull(mail.askId()), to);
            case STRATEGY ->
                recipients.whoIsCalled(MailAddressing.JOB, Objects.requireNonNull(mail.callId())).stream()
                        .map(ColleagueRow::id)
                        .anyMatch(to::equals);
            case HANDOVER, KNOW_FIRST -> isIn(Objects.requireNonNull(mail.handoverId()), to);
            case INVITATION,
                    WATCH,
                    AUDIT,
                    NEWS,
                    COLLEAGUE,
                    CODE,
                    LEARNER_CODE,
                    BOOKING,
                    AGREE,
                    REMIND,
                    SESSION_MESSAGE -> true;
        };
    }

    private boolean isIn(UUID which, UUID account) {
        return !recipients.isKeptOut(MailAddressing.JOB, which, account);
    }

    private boolean maySee(UUID contact, UUID account) {
        return recipients.whoMaySee(MailAddressing.JOB, contact).stream()
                .map(ColleagueRow::id)
                .anyMatch(account::equals);
    }

    /** One mail speaks for all that waited since it was made. */
    private boolean maySeeAnyThatWaits(MailRow mail, UUID account) {
        return all(jdbc.sql(WAITED).param("id", mail.id()).query(UUID.class)).stream()
                .anyMatch(contact -> maySee(contact, account));
    }

    static final String WAITED = """
            select distinct o.contact_id from messages.outbox o join messages.mail m on m.id = :id
            where o.kind = 'APPROVAL' and o.state = 'ADDRESSED' and (o.id = m.outbox_id or o.since >= m.made_at)
            limit 100""";
}
