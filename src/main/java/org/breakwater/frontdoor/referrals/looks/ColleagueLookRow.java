package org.breakwater.frontdoor.referrals.looks;

import java.time.Instant;

/** An access of someone with whom a referral is shared, by name. */
public record ColleagueLookRow(Instant at, String who, String act) {

    static final String OF_RECORD = """
            select at, who, act from frontdoor.colleague_view where record_id = :record order by id desc limit 100""";

    static final String LOOK = """
            insert into frontdoor.colleague_view (record_id, at, colleague_id, who, act)
            select looked, :now, (select c.id from frontdoor.colleague c where c.owner_hash = frontdoor.held_key()),
                :who, :act
            from unnest(cast(:records as uuid[])) as looked""";

    @Override
    public String toString() {
        return "ColleagueLookRow[" + act + "]";
    }
}
