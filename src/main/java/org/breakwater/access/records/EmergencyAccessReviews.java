package org.breakwater.access.records;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Emergency accesses to restricted records. Each is reviewed afterwards by someone else. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EmergencyAccessReviews {

    private final JdbcClient jdbc;
    private final Clock clock;

    EmergencyAccessReviews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Emergency accesses to records that this actor may see, unreviewed ones first; at most 50. */
    public List<EmergencyAccessRow> latest() {
        return all(jdbc.sql(EmergencyAccessRow.LATEST).query(EmergencyAccessRow.class));
    }

    public Optional<EmergencyAccessRow> find(UUID id) {
        return jdbc.sql(EmergencyAccessRow.BY_ID)
                .param("id", id)
                .query(EmergencyAccessRow.class)
                .optional();
    }

    /** Whether this person ever used emergency access to this record. */
    public boolean hasBroken(Actor.Person who, UUID record) {
        return jdbc.sql(HAS_BROKEN)
                .param("who", who.id().value())
                .param("record", record)
                .query(Boolean.class)
                .single();
    }

    /**
     * Who reviews emergency accesses to this record: the people named on it or, if none of them is left, someone else
     * who can act; by name, at most 1000. For notification jobs.
     */
    public List<ColleagueRow> whoReviews(Actor.Job job, UUID record, boolean withInvented) {
        return all(jdbc.sql(WHO_REVIEWS)
                .param("record", record)
                .param("invented", withInvented)
                .query(ColleagueRow.class));
    }

    /** How many emergency accesses have no reviewer left, for the people who can appoint one. */
    public int withoutAnybody() {
        return jdbc.sql(WITHOUT_ANYBODY).query(Integer.class).single();
    }

    /** How many emergency accesses await this actor's review. */
    public int toReview(Actor.Person who) {
        return jdbc.sql(TO_REVIEW)
                .param("who", who.id().value())
                .query(Integer.class)
                .single();
    }

    /**
     * Another person's review.
     *
     * @return whether it was recorded: once, and never by the person who used the access
     */
    public boolean review(Actor.Person by, UUID id, boolean wasRight, String words) {
        return jdbc.sql(REVIEW)
                        .param("id", id)
                        .param("right", wasRight)
                        .param("words", words)
                        .param("by", by.id().value())
                        .param("byName", by.name())
                        .param("at", clock.instant())
                        .update()
                == 1;
    }

    static final String TO_REVIEW =
            "select count(*)::int from access.emergency_access where reviewed_at is null and account_id <> :who";

    static final String WHO_REVIEWS =
            "select id, name, role from access.who_reviews_emergency_access(:record, " + ":invented)";

    static final String WITHOUT_ANYBODY = "select access.emergency_access_without_reviewer()";

    static final String HAS_BROKEN =
            "select exists (select from access.emergency_access where record_id = :record and account_id = :who)";

    static final String REVIEW = """
            update access.emergency_access
            set reviewed_by = :by, reviewed_by_name = :byName, reviewed_at = :at, was_right = :right, review = :words
            where id = :id and reviewed_at is null and account_id <> :by""";
}
