package org.breakwater.casework.handover;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.breakwater.access.Actor;
import org.breakwater.access.accounts.TeamMembers;
import org.breakwater.casework.Case;
import org.breakwater.casework.Rating;
import org.breakwater.casework.ReporterIdentityCheck;
import org.breakwater.casework.decisions.DecisionRow;
import org.breakwater.casework.handover.contents.HandoverContents;
import org.breakwater.casework.handover.handovers.HandoverClocks;
import org.breakwater.casework.handover.handovers.HandoverRow;
import org.breakwater.notify.NoticeDue;
import org.breakwater.notify.Notices;
import org.breakwater.partnership.ReceivingTeam;
import org.breakwater.people.family.Families;
import org.breakwater.people.profile.PersonProfiles;
import org.breakwater.time.Calendars;
import org.breakwater.time.deadlines.Deadline;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes handovers: a summary of the decisions as they were at that minute. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HandoverSummaries {

    private final TeamMembers members;
    private final JdbcClient jdbc;
    private final Families families;
    private final PersonProfiles personProfiles;
    private final HandoverClocks clocks;
    private final ReporterIdentityCheck reporterIdentityCheck;
    private final HandoverContents contents;
    private final Notices notices;
    private final Clock clock;

    HandoverSummaries(
            TeamMembers members,
            JdbcClient jdbc,
            Families families,
            PersonProfiles personProfiles,
            HandoverClocks clocks,
            ReporterIdentityCheck reporterIdentityCheck,
            HandoverContents contents,
            Notices notices,
            Clock clock) {
        this.members = members;
        this.jdbc = jdbc;
        this.families = families;
        this.personProfiles = personProfiles;
        this.clocks = clocks;
        this.reporterIdentityCheck = reporterIdentityCheck;
        this.contents = contents;
        this.notices = notices;
        this.clock = clock;
    }

    UUID make(Actor.Person by, Case seen, DecisionRow decision, ReceivingTeam team) {
        var deadline = clocks.deadline(seen);
        var id = said(about(jdbc.sql(OFFER), seen, decision.about()), by, team, deadline)
                .param("decision", decision.id())
                .param("reference", seen.reference())
                .param("received", seen.receivedAt())
                .param(
                        "rating",
                        Optional.ofNullable(seen.rating()).map(Rating::name).orElse(null))
                .query(UUID.class)
                .single();
        clocks.start(seen.id(), id, deadline);
        contents.write(by, seen.id(), id, decision.about(), team.id());
        return told(id, team, deadline);
    }

    UUID makeAgain(Actor.Person by, Case seen, HandoverRow before, ReceivingTeam team, String note) {
        var deadline = clocks.deadline(seen);
        var id = said(about(jdbc.sql(OFFER_AGAIN), seen, before.child()), by, team, deadline)
                .param("before", before.id())
                .param("note", note)
                .query(UUID.class)
                .single();
        clocks.start(seen.id(), id, deadline);
        contents.write(by, seen.id(), id, before.child(), team.id());
        return told(id, team, deadline);
    }

    private JdbcClient.StatementSpec about(JdbcClient.StatementSpec statement, Case seen, UUID child) {
        var today = clock.instant().atZone(Calendars.LONDON).toLocalDate();
        // Someone may have been described with text that would identify the reporter, before the reporter was known.
        var family = families.of(seen.id()).around(child, today).stream()
                .filter(Predicate.not(reporterIdentityCheck.isGivenAwayBy(seen.id())))
                .toList();
        return statement
                .param("family", family.toArray(String[]::new))
                .param(
                        "traits",
                        personProfiles
                                .of(seen.id(), child)
                                .map(one -> one.now().inWords())
                                .orElse(""));
    }

    private JdbcClient.StatementSpec said(
            JdbcClient.StatementSpec statement, Actor.Person by, ReceivingTeam team, Deadline deadline) {
        return statement
                .param("team", team.id())
                .param("outside", isOutside(team))
                .param("because", deadline.because().toArray(String[]::new))
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .param("due", deadline.dueAt());
    }

    /** Also a team of the profile in which no one has an account: no one would read it here. */
    private boolean isOutside(ReceivingTeam team) {
        return team.outside() || !members.someoneReceives(team.id());
    }

    /** Another council has no account here, so it gets no mail: the desk telephones it and writes to it. */
    private UUID told(UUID id, ReceivingTeam team, Deadline deadline) {
        if (!isOutside(team)) {
            notices.owe(
                    HandoverNotice.class,
                    NoticeDue.about(id).step(0, clock.instant()).step(1, deadline.dueAt()));
        }
        return id;
    }

    static final String OFFER = """
            insert into mash.handover (contact_id, decision_id, child, team, outside, reference, received_at, rating,
                called, name, born_on, age, unborn, due, address, school, identifiers, outcomes, level, rationale,
                known, worries, works, next_step, owner, found_at, lives_at, done_first, family_told, family_words,
                family, traits, because, offered_by, offered_by_name, offered_at, due_at, warnings)
            select d.record_id, d.id, d.about, :team, cast(:outside as boolean), :reference,
                cast(:received as timestamptz), cast(:rating as text),
                coalesce(nullif(p.name, ''), nullif(left(p.described, 60), ''), 'A child with no name yet'), p.name,
                l.born_on, l.age, l.unborn, l.due, l.address, p.school,
                array(select i.kind || ' ' || i.value from people.identifier i
                    where i.person_id = p.id order by i.kind),
                d.outcomes, n.level, d.rationale, coalesce(a.known, ''), coalesce(a.worries, ''),
                coalesce(a.works, ''), coalesce(w.next_step, ''), coalesce(w.owner, ''), coalesce(w.found_at, ''),
                coalesce(w.lives_at, ''), coalesce(w.done_first, ''), n.family_told, n.family_words,
                cast(:family as text[]), :traits, cast(:because as text[]), :by, :byName, cast(:at as timestamptz),
                cast(:due as timestamptz), '{}'
            from casework.decision d
            join people.person p on p.id = d.about
            join people.person_now l on l.id = p.id
            join mash.level_of_need n on n.decision_id = d.id
            left join mash.next_step w on w.decision_id = d.id
            left join lateral (select y.known, y.worries, y.works from mash.analysis y
                where y.contact_id = d.record_id order by y.written_at desc, y.id desc limit 1) a on true
            where d.id = :decision
            returning id""";

    static final String OFFER_AGAIN = """
            insert into mash.handover (contact_id, decision_id, child, team, outside, reference, received_at, rating,
                called, name, born_on, age, unborn, due, address, school, identifiers, outcomes, level, rationale,
                known, worries, works, next_step, owner, found_at, lives_at, done_first, family_told, family_words,
                family, traits, note, supersedes, because, offered_by, offered_by_name, offered_at,
                due_at, warnings)
            select contact_id, decision_id, child, :team, cast(:outside as boolean), reference, received_at, rating,
                called, name, l.born_on, l.age, l.unborn, l.due, l.address, school, identifiers, outcomes, level,
                rationale, known, worries, works, next_step, owner, found_at, lives_at, done_first, family_told,
                family_words, cast(:family as text[]), :traits, :note, h.id,
                cast(:because as text[]), :by, :byName, cast(:at as timestamptz), cast(:due as timestamptz),
                '{}'
            from mash.handover h join people.person_now l on l.id = h.child where h.id = :before
            returning id""";
}
