package org.breakwater.pathways.missing.lifecycle;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.casework.pathway.PathwayTransition;
import org.breakwater.pathways.missing.records.developments.EpisodeUpdate.Update;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is written about an episode, and its return interviews. */
final class EpisodeWrites {

    static final String GRADE = """
            insert into pathways.missing_grading (record_id, level, graded_at, graded_by, reason, recorded_by,
                recorded_by_name, recorded_at)
            values (:record, :level, :gradedAt, :gradedBy, :reason, :by, :byName, :at)""";

    static final String FIND = """
            update pathways.missing_episode set found_at = :foundAt, found_how = :foundHow, found_where = :foundWhere,
                found_harm = :foundHarm, found_words = :words
            where record_id = :record""";

    static final String NOT_FOUND = """
            update pathways.missing_episode set found_at = null, found_how = null, found_where = '', found_harm = null,
                found_words = ''
            where record_id = :record""";

    static final String LEGAL_STATUS = """
            update pathways.missing_episode set looked_after = :lookedAfter, placing_authority = :placingAuthority,
                protection_plan = :protectionPlan, social_worker = :socialWorker
            where record_id = :record""";

    static final String LOCATE = """
            insert into pathways.missing_located (record_id, located_at, located_where, known_from, words, recorded_by,
                recorded_by_name, recorded_at)
            values (:record, :locatedAt, :locatedWhere, :knownFrom, :words, :by, :byName, :at)""";

    static final String TOLD = """
            insert into pathways.missing_told (record_id, who, told_at, told_by, words, recorded_by, recorded_by_name,
                recorded_at)
            values (:record, :who, :toldAt, :toldBy, :words, :by, :byName, :at)""";

    static final String DEATH = """
            insert into pathways.missing_death (record_id, found_at, confirmed_by, words, notified_on,
                notified_by_name, recorded_by, recorded_by_name, recorded_at)
            values (:record, :foundAt, :confirmedBy, :words, cast(:notifiedOn as date),
                case when cast(:notifiedOn as date) is null then null else :byName end, :by, :byName, :at)""";

    static final String FOUND_DEAD = """
            update pathways.missing_episode set found_at = :foundAt, found_how = 'DECEASED', found_where = '',
                found_harm = 'NOT_KNOWN', found_words = ''
            where record_id = :record""";

    static final String DEATH_NOTIFIED = """
            update pathways.missing_death set notified_on = :on, notified_by_name = :byName
            where record_id = :record and in_error_at is null""";

    static final String DEATH_IN_ERROR = """
            update pathways.missing_death set in_error_at = :at where record_id = :record and in_error_at is null""";

    static final String POLICE_CHECK = """
            insert into pathways.missing_police_check (record_id, held, checked_at, officer, words, recorded_by,
                recorded_by_name, recorded_at)
            values (:record, :held, :checkedAt, :officer, :words, :by, :byName, :at)""";

    static final String CLOSE = """
            insert into pathways.missing_closure (record_id, outcomes, changed, meeting, closed_by, closed_by_name,
                closed_at)
            values (:record, cast(:outcomes as text[]), :changed, :meeting, :by, :byName, :at)""";

    static final String OFFER = """
            insert into pathways.missing_interview_offer (record_id, kind, made_at, how, words, recorded_by,
                recorded_by_name, recorded_at)
            values (:record, :kind, :madeAt, :how, :words, :by, :byName, :at)""";

    static final String INTERVIEW = """
            insert into pathways.missing_interview (record_id, interview, result, held_at, child_words, how, how_why,
                independent, independent_why, late_why, push, pull, company, harms, story, places, people, risks,
                next_steps, interviewer, agency, recorded_by, recorded_by_name, recorded_at)
            values (:record, :interview, 'DONE', :heldAt, :childWords, :how, :howWhy, :independent, :independentWhy,
                :late, cast(:push as text[]), cast(:pull as text[]), cast(:company as text[]),
                cast(:harms as text[]), :story, :places, :people, :risks, :nextSteps, :interviewer,
                :agency, :by, :byName, :at)""";

    static final String NO_INTERVIEW = """
            insert into pathways.missing_interview (record_id, interview, result, held_at, child_words, how_why,
                independent_why, late_why, push, pull, company, harms, story, places, people, risks, next_steps,
                impossible, recorded_by, recorded_by_name, recorded_at)
            values (:record, public.uuidv7(), :result, :heldAt, '', '', '', '', '{}', '{}', '{}', '{}', :story, '', '',
                '', '', cast(:impossible as text), :by, :byName, :at)""";

    private EpisodeWrites() {}

    static JdbcClient.StatementSpec recording(JdbcClient jdbc, String sql, Actor.Person by, UUID record, Instant now) {
        return jdbc.sql(sql)
                .param("record", record)
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", now);
    }

    /** The move that an update is. */
    static PathwayTransition moveOf(Update update) {
        return switch (update) {
            case PARENTS_TOLD -> MissingChildren.PARENTS_TOLD;
            case PLACING_AUTHORITY_TOLD -> MissingChildren.PLACING_AUTHORITY_TOLD;
            case SOCIAL_WORKER_TOLD -> MissingChildren.SOCIAL_WORKER_TOLD;
            case LOST_AGAIN -> MissingChildren.LOST_AGAIN;
            case FOUND_IN_ERROR -> MissingChildren.FOUND_IN_ERROR;
            case OTHER -> MissingChildren.UPDATE;
        };
    }
}
