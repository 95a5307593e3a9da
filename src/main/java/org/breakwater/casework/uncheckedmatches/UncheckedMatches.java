package org.breakwater.casework.uncheckedmatches;

import static org.breakwater.database.QueryRows.all;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.records.Records;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.history.AddressLinkDecisions;
import org.breakwater.casework.history.addresses.CasesOfSamePeople;
import org.breakwater.casework.safecontact.visitbriefing.VisitBriefing;
import org.breakwater.people.matching.MatchCandidateRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A child is not handed over while another case has a warning and no person has decided whether it is about the same
 * people: a confirmed one goes with the handover, a dismissed one does not, and no one visits unwarned because no one
 * looked. Each person is asked about what they see.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class UncheckedMatches {

    private final JdbcClient jdbc;
    private final CasesOfSamePeople casesOfSamePeople;
    private final Records records;
    private final AddressLinkDecisions others;

    UncheckedMatches(
            JdbcClient jdbc, CasesOfSamePeople casesOfSamePeople, Records records, AddressLinkDecisions others) {
        this.jdbc = jdbc;
        this.casesOfSamePeople = casesOfSamePeople;
        this.records = records;
        this.others = others;
    }

    /** Those of a case, also if the warning is in this one and a team is visiting because of the other. */
    public List<UncheckedMatch> of(UUID caseId) {
        var candidates = casesOfSamePeople.unconfirmed(caseId).stream()
                .collect(Collectors.groupingBy(MatchCandidateRow::recordId));
        if (candidates.isEmpty()) {
            return List.of();
        }
        return all(jdbc.sql(UncheckedMatch.WarnedCaseRow.OF_CASES)
                        .param("ids", candidates.keySet().toArray(UUID[]::new))
                        .param("contact", caseId)
                        .query(UncheckedMatch.WarnedCaseRow.class))
                .stream()
                .map(row -> new UncheckedMatch(row, candidates.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /**
     * Those that must be settled before this case is handed to a team. What only this person may not see, a colleague
     * decides; for a restricted case the team reads that it must ask.
     */
    public List<UncheckedMatch> beforeHandover(UUID caseId) {
        var seen = of(caseId).stream().filter(UncheckedMatch::isWarnedOf).toList();
        var ids = seen.stream().map(UncheckedMatch::id).collect(Collectors.toSet());
        var unseen = records.overseen(VisitBriefing.JOB, () -> of(caseId)).stream()
                .filter(match -> match.isWarnedOf() && !match.row().restricted() && !ids.contains(match.id()))
                .map(match -> UncheckedMatch.UNSEEN)
                .limit(1);
        return Stream.concat(seen.stream(), unseen).toList();
    }

    /** Records the decision. */
    public ActResult say(Actor.Person by, Case seen, UUID other, boolean same) {
        if (of(seen.id()).stream().noneMatch(match -> match.id().equals(other))) {
            return new ActResult.NotNow("A colleague has checked this already, or it no longer has a warning.");
        }
        others.sayOfMatch(by, seen, other, same);
        return new ActResult.Yes();
    }
}
