package org.breakwater.mash.socialworkers;

import java.time.Instant;

/** A change to a worker or a team. */
public record DirectoryChangeRow(Instant at, String byName, String what, String words) {

    static final String OF_WORKER = """
            select at, by_name, what, words from mash.social_worker_change where worker_id = :id
                order by id desc limit 200""";

    static final String OF_TEAMS = """
            select l.at, l.by_name, l.what, l.words from mash.social_worker_change l where l.team_id is not null
            order by l.id desc limit 50""";
}
