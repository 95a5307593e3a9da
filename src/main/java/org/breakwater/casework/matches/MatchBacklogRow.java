package org.breakwater.casework.matches;

import java.util.UUID;

/** A contact whose likely matches have not been looked for yet. */
record MatchBacklogRow(long place, UUID recordId) {

    static final String NEXT = """
            select place, record_id from casework.match_backlog where place > :after order by place limit 20""";

    static final String DONE = "delete from casework.match_backlog where place = :place";
}
