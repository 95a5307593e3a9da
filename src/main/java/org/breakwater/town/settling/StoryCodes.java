package org.breakwater.town.settling;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.casework.decisions.ChildAndDecision;
import org.breakwater.casework.presentingissues.TickedIssues;
import org.breakwater.mash.approval.StrategyDiscussionChecks;
import org.breakwater.mash.decision.ChildDecisions;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.screening.ContactIssues;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The invented desk's data for a screening and a decision: issues, and the reason for not holding a strategy
 * discussion. That is not an act of a story, so it has no chronology entry of its own.
 */
record StoryCodes(PastDesk desk, JdbcClient jdbc) {

    private static final String WHY =
            "Discussed with police and health by telephone. Threshold for a strategy discussion not met at this stage.";

    void screened(Actor.Person by, ContactRow seen, List<String> issues) {
        desk.get(ContactIssues.class).record(by, seen, TickedIssues.told(children(seen), issues));
    }

    private List<UUID> children(ContactRow seen) {
        return desk.get(ChildDecisions.class).forEachChild(seen.id()).stream()
                .map(one -> one.child().id())
                .toList();
    }

    /** Written if one is required, just before the decisions are sent for approval. */
    void considered(Actor.Person by, ContactRow seen) {
        var children = desk.get(ChildDecisions.class).forEachChild(seen.id());
        if (desk.get(StrategyDiscussionChecks.class)
                .whatIsMissing(seen, children)
                .isEmpty()) {
            return;
        }
        var about = children.stream().map(ChildAndDecision::child).toList();
        jdbc.sql(CONSIDER)
                .param("contact", seen.id())
                .param("children", about.stream().map(child -> child.id()).toArray(UUID[]::new))
                .param("about", about.stream().map(child -> child.called()).toArray(String[]::new))
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", desk.get(Clock.class).instant())
                .param("why", WHY)
                .update();
    }

    static final String CONSIDER = """
            insert into mash.strategy_discussion (contact_id, children, about, agencies, quorum, called_by,
                called_by_name,
                called_at, not_held_why, ended_by, ended_by_name, ended_at)
            values (:contact, :children, :about, '{}', '{}', :by, :byName, :at, :why, :by, :byName, :at)""";
}
