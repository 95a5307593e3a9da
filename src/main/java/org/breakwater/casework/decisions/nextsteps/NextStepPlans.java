package org.breakwater.casework.decisions.nextsteps;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.breakwater.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The next step and its owner for each decision, and who disagreed with it. Both are immutable. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NextStepPlans {

    private final JdbcClient jdbc;
    private final Clock clock;

    NextStepPlans(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The next step, by decision. */
    public Map<UUID, NextStepPlanRow> of(UUID caseId) {
        return all(jdbc.sql(NextStepPlanRow.OF_CASE).param("id", caseId).query(NextStepPlanRow.class)).stream()
                .collect(Collectors.toMap(NextStepPlanRow::decisionId, Function.identity()));
    }

    /** Who disagreed with which decision, in the order in which it was recorded. */
    public List<DissentRow> dissents(UUID caseId) {
        return all(jdbc.sql(DissentRow.OF_CASE).param("id", caseId).query(DissentRow.class));
    }

    public void keep(UUID caseId, UUID decision, NextStepPlan nextStepPlan) {
        var elsewhere = Optional.ofNullable(nextStepPlan.elsewhere());
        jdbc.sql(KEEP)
                .param("decision", decision)
                .param("contact", caseId)
                .param("nextStep", nextStepPlan.nextStep())
                .param("owner", nextStepPlan.owner())
                .param("teams", nextStepPlan.teams().toArray(String[]::new))
                .param("foundAt", elsewhere.map(NextStepPlan.Elsewhere::foundAt).orElse(""))
                .param("livesAt", elsewhere.map(NextStepPlan.Elsewhere::livesAt).orElse(""))
                .param(
                        "doneFirst",
                        elsewhere.map(NextStepPlan.Elsewhere::doneFirst).orElse(""))
                .update();
    }

    public void note(Actor.Person by, UUID caseId, UUID decision, UUID child, Dissent dissent) {
        jdbc.sql(NOTE)
                .param("contact", caseId)
                .param("decision", decision)
                .param("about", child)
                .param("who", dissent.who())
                .param("why", dissent.why())
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .update();
    }

    static final String KEEP = """
            insert into mash.next_step (decision_id, contact_id, next_step, owner, teams, found_at, lives_at,
                done_first)
            values (:decision, :contact, :nextStep, :owner, :teams, :foundAt, :livesAt, :doneFirst)""";

    static final String NOTE = """
            insert into mash.differing_view (contact_id, decision_id, about, who, why, noted_by, noted_by_name,
                noted_at)
            values (:contact, :decision, :about, :who, :why, :by, :byName, :at)""";
}
