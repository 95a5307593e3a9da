package org.breakwater.training.office.trainers;

import java.time.Instant;

/** A trainer who gives another session at the same time. @param course that they give then */
public record TrainerClashRow(String trainer, String course, Instant startsAt, Instant endsAt) {

    static final String OF_SESSION = """
            select t.name as trainer, s.course, s.starts_at, s.ends_at
            from training.session me
                join training.session s on s.starts_at < me.ends_at and s.ends_at > me.starts_at and s.id <> me.id
                    and s.cancelled_at is null
                join training.session_trainer g on g.session_id = s.id
                join training.trainer t on t.id = g.trainer_id
            where me.id = :session and me.cancelled_at is null and t.id = any(cast(:trainers as uuid[]))
            order by lower(t.name), s.starts_at, s.id limit 100""";

    @Override
    public String toString() {
        return "TrainerClashRow[" + course + "]";
    }
}
