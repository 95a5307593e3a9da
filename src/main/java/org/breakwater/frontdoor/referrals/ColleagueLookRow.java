package org.breakwater.frontdoor.referrals;

import java.time.Instant;

/** One look of somebody with whom a referral is shared, by name. */
public record ColleagueLookRow(Instant at, String who, String act) {

    static final String OF_RECORD = """
            select at, who, act from frontdoor.colleague_look where record_id = :record order by id desc limit 100""";

    static final String LOOK = """
            insert into frontdoor.colleague_look (record_id, at, who, act)
            select looked, :now, :who, :act from unnest(cast(:records as uuid[])) as looked""";

    @Override
    public String toString() {
        return "ColleagueLookRow[" + act + "]";
    }
}
