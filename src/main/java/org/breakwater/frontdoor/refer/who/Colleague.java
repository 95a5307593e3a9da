package org.breakwater.frontdoor.refer.who;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of several people who use the same mailbox.
 *
 * @param tries consecutive wrong PINs
 * @param triedAt when the last of them was entered
 * @param wrong those since the last correct one
 * @param wrongBefore those before that
 */
@SuppressWarnings("ArrayRecordComponent")
public record Colleague(
        UUID id,
        String name,
        String role,
        byte[] pinHash,
        int tries,
        @Nullable Instant triedAt,
        int wrong,
        int wrongBefore) {

    /** A colleague who guesses would need years for a million PINs. Our own limits. */
    static final int MOST_TRIES = 5;

    /** After this only the partnership can reset it. */
    static final int MOST_WRONG = 20;

    static final Duration WAIT = Duration.ofHours(1);

    private static final String COLUMNS =
            "select id, name, role, pin_hash, cast(tries as int) as tries, tried_at, wrong, wrong_before"
                    + " from frontdoor.colleague ";

    static final String OF_MAILBOX = COLUMNS + """
            where mailbox_hash = :mailbox and forgotten_at is null order by lower(name), id limit 50""";

    static final String OF_OWNER = COLUMNS + "where owner_hash = :owner";

    /** Locked for the request: two concurrent attempts count as two. */
    static final String HELD =
            COLUMNS + "where mailbox_hash = :mailbox and id = :id and forgotten_at is null for update";

    static final String JOIN = """
            insert into frontdoor.colleague (id, mailbox_hash, owner_hash, name, role, pin_hash, named_at)
            values (:id, :mailbox, :owner, :name, :role, :pin, :now) on conflict do nothing""";

    static final String RIGHT = """
            update frontdoor.colleague set tries = 0, tried_at = :now, wrong = 0, wrong_before = wrong
            where id = :id""";

    static final String WRONG = """
            update frontdoor.colleague set tries = :tries, tried_at = :now, wrong = wrong + 1 where id = :id""";

    /** Normalised like the unique index on names. */
    static final String FORGET = """
            update frontdoor.colleague set forgotten_at = :now, forgotten_by_name = :by
            where mailbox_hash = :mailbox and forgotten_at is null
                and lower(regexp_replace(name, '\\s', '', 'g')) = lower(regexp_replace(:name, '\\s', '', 'g'))
            returning id""";

    /** Whether so many wrong PINs were entered since the last correct one that only we can let them in again. */
    boolean isBlocked() {
        return wrong >= MOST_WRONG;
    }

    /** Whether too many wrong PINs were entered within the hour. */
    boolean mustWaitAt(Instant now) {
        return tries >= MOST_TRIES && isRecentAt(now);
    }

    /** Wrong PINs that still count. */
    int triesAt(Instant now) {
        return isRecentAt(now) ? tries : 0;
    }

    private boolean isRecentAt(Instant now) {
        return triedAt != null && triedAt.plus(WAIT).isAfter(now);
    }

    /** As their colleagues know them. */
    public String inWords() {
        return name + ", " + role;
    }

    @Override
    public String toString() {
        return "Colleague[" + id + "]";
    }
}
