package org.breakwater.mash.decision.need;

import static org.breakwater.database.QueryRows.all;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The level of need and primary need of each decision about a child: never changed, a later decision has its own. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LevelsOfNeed {

    private final JdbcClient jdbc;

    LevelsOfNeed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By decision. */
    public Map<UUID, LevelOfNeedRow> of(UUID contact) {
        return all(jdbc.sql(LevelOfNeedRow.OF_CONTACT).param("id", contact).query(LevelOfNeedRow.class)).stream()
                .collect(Collectors.toMap(LevelOfNeedRow::decisionId, Function.identity()));
    }

    public void keep(UUID contact, UUID decision, ChildDecisionProposal proposal) {
        jdbc.sql(KEEP)
                .param("decision", decision)
                .param("contact", contact)
                .param("level", proposal.level())
                .param("need", proposal.primaryNeed().isEmpty() ? null : proposal.primaryNeed())
                .param(
                        "list",
                        proposal.primaryNeed().isEmpty()
                                ? null
                                : PrimaryNeedList.latest().version())
                .param("familyTold", proposal.familyTold().name())
                .param("familyWords", proposal.familyWords())
                .update();
    }

    static final String KEEP = """
            insert into mash.level_of_need (decision_id, contact_id, level, primary_need, primary_need_list,
                family_told, family_words)
            values (:decision, :contact, :level, cast(:need as text), cast(:list as int), :familyTold, :familyWords)""";
}
