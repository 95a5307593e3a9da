package org.breakwater.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.mash.lifecycle.Contacts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invariants of a town in the database, whenever it was generated. */
final class TownInTheDatabase {

    private final JdbcClient owner;

    TownInTheDatabase(JdbcClient owner) {
        this.owner = owner;
    }

    /** It is as if the desk had worked through its year, and no further than now. */
    void wasLivedThrough(InventedTown town, Map<Integer, UUID> records, Instant now) {
        assertThat(records).hasSize(town.contacts());
        assertThat(stages(town, records)).isEmpty();
        everyContactIsWhole();
        assertThat(count("select count(*) from casework.chronology_entry where at > timestamptz '%s'".formatted(now)))
                .isZero();
        assertThat(count("select count(*) from audit.entry where act = 'approved the decisions'"))
                .isGreaterThan(80);
        assertThat(count("select count(*) from mash.information_request a"
                        + " where not exists (select from mash.response r where r.ask_id = a.id)"))
                .as("questions that wait for an agency")
                .isPositive();
    }

    /** Stories whose contact is not where their acts lead. Acts of a team and allocations are not counted. */
    private List<ContactStory> stages(InventedTown town, Map<Integer, UUID> records) {
        var rows = owner
                .sql("""
                        select c.id, c.stage, cast(c.version
                            - (select count(*) from mash.handover h
                                where h.contact_id = c.id and h.settled_how = 'ACCEPTED')
                            - (select count(*) from mash.allocation a where a.contact_id = c.id)
                            - (select count(*) from mash.outstanding_item f
                                where f.contact_id = c.id and f.team is not null and f.ended_at is not null)
                            as int) as version
                        from mash.contact c""")
                .query((row, n) -> Map.entry(
                        row.getObject("id", UUID.class), row.getString("stage") + " " + row.getInt("version")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return town.stories().stream()
                .filter(story -> !(story.stage() + " " + story.version()).equals(rows.get(records.get(story.number()))))
                .toList();
    }

    /**
     * Invariants of every contact, whoever created it: see {@link Contacts} and
     * {@link org.breakwater.casework.clocks.CaseDeadlines}.
     */
    void everyContactIsWhole() {
        assertThat(count("""
                        select count(*) from mash.contact c
                        where c.version <> (select count(*) from casework.chronology_entry m
                            where m.record_id = c.id)"""))
                .as("a move raises the version by one and adds one line")
                .isZero();
        var hidden = count("""
                        select count(*) from mash.contact c left join lateral (
                            select k.due_at from casework.clock k
                            where k.record_id = c.id and k.subject = c.id and k.ended_at is null
                            order by k.rule in ('conference', 'assessment-finished')
                                or k.rule = 'referrer-told' and c.stage <> 'TO_ANSWER', k.due_at limit 1) n on true
                        where c.due_at is distinct from n.due_at
                            or c.feedback_due_at is distinct from (select k.due_at from casework.clock k
                                where k.record_id = c.id and k.subject = c.id and k.ended_at is null
                                    and k.rule = 'referrer-told')
                            or c.due_at is not null and not exists (select from casework.clock k
                                where k.record_id = c.id and k.subject = c.id and k.ended_at is null
                                    and k.rule = c.due_for and k.due_at = c.due_at)""");
        assertThat(hidden)
                .as("the queue shows the running clock that matters first, and names it")
                .isZero();
        assertThat(count("""
                        select count(*) from mash.contact c where c.children <> (select count(*) from people.person p
                            where p.record_id = c.id and p.part = 'CHILD')""")).as("children are counted").isZero();
        assertThat(count("""
                        select count(*) from mash.contact c where c.stage = 'CLOSED' and (
                            exists (select from casework.clock k where k.record_id = c.id and k.ended_at is null)
                            or not exists (select from casework.approval v where v.record_id = c.id and v.approved)
                            or (c.alarmed_at is not null and c.alarm_taken_at is null))"""))
                .as("what is closed was approved, and nothing runs or rings")
                .isZero();
        var ownApproved = count("""
                        select count(*) from casework.approval v join casework.decision d on d.id = v.decision_id
                        where v.approver = d.author or d.record_id <> v.record_id""");
        assertThat(ownApproved).as("nobody approves their own").isZero();
    }

    long count(String sql) {
        return owner.sql(sql).query(Long.class).single();
    }
}
