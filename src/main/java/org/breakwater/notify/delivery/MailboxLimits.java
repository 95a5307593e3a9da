package org.breakwater.notify.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.proving.KnownBrowsers;
import org.breakwater.database.HouseKey;
import org.breakwater.notify.Notice;
import org.breakwater.notify.addressing.NoticeRegistry;
import org.breakwater.notify.content.MailMessage;
import org.breakwater.notify.content.MailToSend;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many mails one mailbox without an account gets from us in a day: anyone may have entered its address, as a
 * colleague or a manager. All kinds are counted together.
 */
@Component
class MailboxLimits {

    private static final Duration DAY = Duration.ofDays(1);

    /** For a mailbox that nobody has proved to read. */
    static final int OF_A_STRANGER = 20;

    /** For a proved mailbox: a lead who books forty colleagues is told about each. */
    static final int OF_WHO_PROVED_IT = 200;

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final KnownBrowsers known;
    private final HouseKey house;
    private final NoticeRegistry register;
    private final Clock clock;

    MailboxLimits(
            JdbcClient jdbc,
            ActorTransactions acting,
            KnownBrowsers known,
            HouseKey house,
            NoticeRegistry register,
            Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.known = known;
        this.house = house;
        this.register = register;
        this.clock = clock;
    }

    /** Whether the limit is reached for this one. */
    boolean isFull(MailToSend mail, MailMessage mailMessage) {
        if (mail.toAccount() != null || !register.get(mail.kind()).isLimited()) {
            return false;
        }
        int sent = acting.looking(
                Notice.JOB,
                () -> jdbc.sql(SENT)
                        .param("address", hash(mailMessage))
                        .param("since", since())
                        .query(Integer.class)
                        .single());
        return sent >= OF_WHO_PROVED_IT || sent >= OF_A_STRANGER && !known.wasProved(mailMessage.to());
    }

    /** It was sent; in the transaction that records that. */
    void wentOut(MailToSend mail, MailMessage mailMessage) {
        if (mail.toAccount() == null) {
            jdbc.sql(COUNT)
                    .param("address", hash(mailMessage))
                    .param("now", clock.instant())
                    .update();
            jdbc.sql(FORGET).param("since", since()).update();
        }
    }

    private byte[] hash(MailMessage mailMessage) {
        return house.hmac("mailbox that gets mail", mailMessage.to().toLowerCase(Locale.ROOT));
    }

    private Instant since() {
        return clock.instant().minus(DAY);
    }

    static final String SENT = """
            select cast(count(*) as int) from notify.mailbox_use where address_hash = :address and sent_at > :since""";

    static final String COUNT = "insert into notify.mailbox_use (address_hash, sent_at) values (:address, :now)";

    static final String FORGET = "delete from notify.mailbox_use where sent_at <= :since";
}
