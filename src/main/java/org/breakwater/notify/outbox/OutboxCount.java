package org.breakwater.notify.outbox;

/** How many mails are pending, are stuck, and were sent today. */
public record OutboxCount(int waiting, int stuck, int sentToday) {

    static final String NOW = """
            select (select count(*) from notify.mail where state = 'WAITING')::int as waiting,
                (select count(*) from notify.mail where state = 'STUCK')::int as stuck,
                (select count(*) from notify.mail where state = 'SENT' and since >= :midnight)::int as sent_today
            """;
}
