package org.breakwater.casework.meetings;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.CaseAct;
import org.breakwater.casework.Cases;
import org.breakwater.casework.informationrequests.agency.AgencyInvitation;
import org.breakwater.casework.informationrequests.agency.AgencyInvitations;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.notify.Notices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the agencies of a strategy discussion are told: that it is called, and when and how they take part. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StrategyDiscussionInvitations implements AgencyInvitations {

    private final JdbcClient jdbc;
    private final Cases cases;
    private final Agencies agencies;
    private final AuditLog audit;
    private final Notices notices;
    private final Clock clock;

    StrategyDiscussionInvitations(
            JdbcClient jdbc, Cases cases, Agencies agencies, AuditLog audit, Notices notices, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.agencies = agencies;
        this.audit = audit;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public List<AgencyInvitation> open() {
        return all(jdbc.sql(OPEN).query(AgencyInvitation.class));
    }

    /** Invites each agency; the people of those with accounts here are notified. */
    void call(Actor.Person by, UUID contact, UUID strategy, List<String> whom, String how) {
        var reference = cases.find(contact).map(Case::reference).orElse("");
        for (var agency : whom) {
            var id = jdbc.sql(CALL)
                    .param("strategy", strategy)
                    .param("contact", contact)
                    .param("reference", reference)
                    .param("agency", agency)
                    .param("how", how)
                    .param("byName", by.name())
                    .param("at", clock.instant())
                    .query(UUID.class)
                    .single();
            if (agencies.has(agency)) {
                notices.owe(StrategyDiscussionNotice.class, id);
            }
        }
    }

    /** Joining details of the open discussion: each agency is told of a change. Earlier ones are in the history. */
    public ActResult sayHow(Actor.Person by, Case seen, int version, String how) {
        if (!isAnyOpen(seen.id())) {
            return new ActResult.NotNow("This strategy discussion has ended.");
        }
        var what = "Strategy discussion: joining details for the agencies";
        var actResult = cases.move(by, seen, version, CaseAct.NOTE, what, how);
        if (actResult instanceof ActResult.Yes) {
            all(jdbc.sql(SAY_HOW).param("contact", seen.id()).param("how", how).query(Changed.class)).stream()
                    .filter(call -> agencies.has(call.agency()))
                    .forEach(call -> notices.owe(StrategyDiscussionNotice.class, call.id()));
            audit.record(by.id(), by.roleName(), "updated joining details", seen.subject(), "");
        }
        return actResult;
    }

    /** It has ended, with a decision or without: the agencies no longer see it. */
    public void over(StrategyDiscussionRow strategy) {
        jdbc.sql(OVER)
                .param("strategy", strategy.id())
                .param("at", clock.instant())
                .update();
    }

    private boolean isAnyOpen(UUID contact) {
        return jdbc.sql(ANY_OPEN).param("contact", contact).query(Boolean.class).single();
    }

    /** Row security leaves out what a person is excluded from. */
    static final String OPEN = """
            select k.id, k.contact_id as case_id, k.reference, k.how, k.called_by_name, k.called_at, a.id as ask_id,
                coalesce(a.about, cast('{}' as text[])) as about, coalesce(t.names, cast('{}' as text[])) as attending
            from mash.strategy_discussion_invitation k
            left join lateral (select id, about from mash.information_request q
                where q.contact_id = k.contact_id and q.agency = k.agency and q.withdrawn_at is null
                order by q.asked_at desc, q.id desc limit 1) a on true
            left join lateral (select n.names from mash.strategy_discussion_attendance n
                where n.invitation_id = k.id order by n.said_at desc, n.id desc limit 1) t on true
            where k.agency = access.agency_now() and k.over_at is null
            order by k.called_at desc, k.id limit 50""";

    static final String CALL = """
            insert into mash.strategy_discussion_invitation (strategy_id, contact_id, reference, agency, how,
                called_by_name, called_at)
            values (:strategy, :contact, :reference, :agency, :how, :byName, :at) returning id""";

    /** An invitation with changed joining details; an unchanged one is not notified again. */
    record Changed(UUID id, String agency) {}

    static final String SAY_HOW = """
            update mash.strategy_discussion_invitation set how = :how
            where contact_id = :contact and over_at is null and how <> :how returning id, agency""";

    static final String OVER =
            "update mash.strategy_discussion_invitation set over_at = :at where strategy_id = :strategy and over_at "
                    + "is null";

    static final String ANY_OPEN = """
            select exists (select from mash.strategy_discussion_invitation where contact_id = :contact
                and over_at is null)""";
}
