package org.breakwater.training.externaltraining;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.training.certificates.Certificates;
import org.breakwater.training.learners.LearnerRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** E-learning and training elsewhere. Only what the office has approved counts: {@link #of} returns nothing else. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ExternalTraining {

    private final JdbcClient jdbc;
    private final Certificates certificates;
    private final AuditLog audit;
    private final Clock clock;

    ExternalTraining(JdbcClient jdbc, Certificates certificates, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.certificates = certificates;
        this.audit = audit;
        this.clock = clock;
    }

    /** What counts for one person, the oldest first. */
    public List<ExternalTrainingRow> of(UUID learner) {
        return of(List.of(learner));
    }

    /** What counts for these people, as far as the current actor may see it: one query for all of them. */
    public List<ExternalTrainingRow> of(Collection<UUID> learners) {
        return all(jdbc.sql(ExternalTrainingRow.THAT_COUNT)
                .param("learners", learners.toArray(UUID[]::new))
                .query(ExternalTrainingRow.class));
    }

    /** Everything that the current actor has entered, or the office for them. */
    public List<ExternalTrainingRow> own() {
        return all(jdbc.sql(ExternalTrainingRow.OWN).query(ExternalTrainingRow.class));
    }

    /** Entries that the office has not reviewed yet. */
    public List<ExternalTrainingRow> waiting() {
        return all(jdbc.sql(ExternalTrainingRow.WAITING).query(ExternalTrainingRow.class));
    }

    public Optional<ExternalTrainingRow> find(UUID id) {
        return jdbc.sql(ExternalTrainingRow.BY_ID)
                .param("id", id)
                .query(ExternalTrainingRow.class)
                .optional();
    }

    /** @param id of the page it was entered on: pressing twice enters it once */
    public record Claim(UUID id, String course, LocalDate completedOn, String givenBy) {}

    /** A learner enters it. @return whether it is new; false if they have entered it before */
    public boolean say(LearnerRow learner, String email, Claim said) {
        var kept = jdbc.sql(SAY)
                .paramSource(said)
                .param("learner", learner.id())
                .param("saidBy", email)
                .param("now", clock.instant())
                .update();
        if (kept == 1) {
            var visitor = new Actor.Visitor();
            audit.record(visitor.id(), visitor.roleName(), "said what they learned elsewhere", subject(said.id()), "");
        }
        return kept == 1 || find(said.id()).filter(ExternalTrainingRow::waits).isPresent();
    }

    /** Approves it. @return whether nobody had reviewed it before */
    public boolean take(Actor.Person by, UUID id) {
        return look(TAKE, by, id, "", "took what was learned elsewhere");
    }

    /**
     * Refuses it, or withdraws the approval. @param why the learner reads it; @return whether nobody had refused it
     * before
     */
    public boolean refuse(Actor.Person by, UUID id, String why) {
        var refused = look(REFUSE, by, id, why, "refused what was learned elsewhere");
        if (refused) {
            certificates.withdrawn(by, id, why);
        }
        return refused;
    }

    private boolean look(String how, Actor.Person by, UUID id, String why, String act) {
        var looked = jdbc.sql(how)
                        .param("by", by.name())
                        .param("now", clock.instant())
                        .param("why", why)
                        .param("id", id)
                        .update()
                == 1;
        if (looked) {
            audit.record(by.id(), by.roleName(), act, subject(id), "");
        }
        return looked;
    }

    private static String subject(UUID id) {
        return "completion:" + id;
    }

    static final String SAY = """
            insert into training.completion (id, learner_id, course, completed_on, kind, given_by, said_by, said_at)
            values (:id, :learner, :course, :completedOn, 'ELSEWHERE', :givenBy, :saidBy, :now)
            on conflict do nothing""";

    static final String TAKE = """
            update training.completion set checked_by = :by, checked_at = :now, refused_why = :why
            where id = :id and checked_at is null""";

    static final String REFUSE = """
            update training.completion set checked_by = :by, checked_at = :now, refused_why = :why
            where id = :id and refused_why = ''""";
}
