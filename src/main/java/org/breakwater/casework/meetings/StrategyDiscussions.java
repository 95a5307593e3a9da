package org.breakwater.casework.meetings;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.CaseAct;
import org.breakwater.casework.Cases;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.casework.informationrequests.agencyinformation.InformationRequestRow;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionClocks;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRecords;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.casework.outstanding.OutstandingItemRecords;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.ReceivingTeam;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A strategy discussion is called; or one is considered, and the reason for not calling it is recorded. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StrategyDiscussions {

    private final JdbcClient jdbc;
    private final Cases cases;
    private final StrategyDiscussionRecords strategyDiscussionRecords;
    private final People people;
    private final AgencyInformation agencyInformation;
    private final StrategyDiscussionInvitations calls;
    private final StrategyDiscussionsOutstanding owed;
    private final Profile profile;
    private final StrategyDiscussionClocks clocks;
    private final AuditLog audit;
    private final Clock clock;

    StrategyDiscussions(
            JdbcClient jdbc,
            Cases cases,
            StrategyDiscussionRecords strategyDiscussionRecords,
            People people,
            AgencyInformation agencyInformation,
            StrategyDiscussionInvitations calls,
            StrategyDiscussionsOutstanding owed,
            Profile profile,
            StrategyDiscussionClocks clocks,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.strategyDiscussionRecords = strategyDiscussionRecords;
        this.people = people;
        this.agencyInformation = agencyInformation;
        this.calls = calls;
        this.owed = owed;
        this.profile = profile;
        this.clocks = clocks;
        this.audit = audit;
        this.clock = clock;
    }

    /** Calls one about every child, with the invited agencies. */
    public ActResult call(Actor.Person by, Case seen, int version, StrategyDiscussionCall call) {
        if (strategyDiscussionRecords.of(seen.id()).stream().anyMatch(StrategyDiscussionRow::isOpen)) {
            return new ActResult.NotNow("A strategy discussion has already been called. Use that one.");
        }
        var actResult = cases.move(by, seen, version, CaseAct.NOTE, "Called a strategy discussion", call.inWords());
        if (actResult instanceof ActResult.Yes) {
            var strategy = insert(CALL, by, seen, call.agencies())
                    .param("others", call.others())
                    .query(UUID.class)
                    .single();
            calls.call(by, seen.id(), strategy, call.agencies(), call.how());
            owed.ended(by, seen.id(), OutstandingItemRecords.End.DONE, "The desk called a strategy discussion.");
            clocks.called(seen);
            audit.record(by.id(), by.roleName(), "called a strategy discussion", seen.subject(), "");
        }
        return actResult;
    }

    /** One was considered, and is not called. */
    public ActResult consider(Actor.Person by, Case seen, int version, String why) {
        var what = "Considered a strategy discussion and did not call one";
        var actResult = cases.move(by, seen, version, CaseAct.NOTE, what, why);
        if (actResult instanceof ActResult.Yes) {
            insert(CONSIDER, by, seen, List.of()).param("why", why).update();
            owed.ended(
                    by,
                    seen.id(),
                    OutstandingItemRecords.End.NOT_NEEDED,
                    "The desk recorded why it is not being held.");
            clocks.considered(seen);
            audit.record(by.id(), by.roleName(), "considered a strategy discussion", seen.subject(), "");
        }
        return actResult;
    }

    /** The page's suggestion: the required agencies, then those that were asked about the contact. */
    public List<String> whom(Case seen) {
        var asked = agencyInformation.asked(seen.id()).stream()
                .filter(ask -> !ask.isWithdrawn())
                .map(InformationRequestRow::agency);
        return Stream.concat(profile.strategyQuorum().stream(), asked)
                .distinct()
                .toList();
    }

    /** The agencies that must take part, by id. */
    List<String> quorum() {
        return profile.strategyQuorum();
    }

    /** The agency that the desk itself belongs to, and the teams that take part for it. */
    InvitedAgencies.Ours ours() {
        return new InvitedAgencies.Ours(
                profile.ownAgency(),
                profile.teams().stream()
                        .filter(team -> team.takes().contains("strategy-discussion"))
                        .map(ReceivingTeam::name)
                        .toList());
    }

    private JdbcClient.StatementSpec insert(String statement, Actor.Person by, Case seen, List<String> agencies) {
        var children = people.of(seen.id()).stream().filter(PersonRow::isChild).toList();
        return jdbc.sql(statement)
                .param("contact", seen.id())
                .param("children", children.stream().map(PersonRow::id).toArray(UUID[]::new))
                .param("about", children.stream().map(PersonRow::called).toArray(String[]::new))
                .param("agencies", agencies.toArray(String[]::new))
                .param("quorum", profile.strategyQuorum().toArray(String[]::new))
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant());
    }

    static final String CALL = """
            insert into mash.strategy_discussion (contact_id, children, about, agencies, others, quorum, called_by,
                called_by_name, called_at)
            values (:contact, :children, :about, :agencies, :others, :quorum, :by, :byName, :at) returning id""";

    static final String CONSIDER = """
            insert into mash.strategy_discussion (contact_id, children, about, agencies, quorum, called_by,
                called_by_name,
                called_at, not_held_why, ended_by, ended_by_name, ended_at)
            values (:contact, :children, :about, :agencies, :quorum, :by, :byName, :at, :why, :by, :byName, :at)""";
}
