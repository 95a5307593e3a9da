package org.breakwater.casework.handover.contents;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.casework.handover.contents.HandoverItemRow.Kind;
import org.breakwater.casework.handover.contents.HandoverItemRow.Sharing;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.casework.informationrequests.agencyinformation.Response;
import org.breakwater.casework.informationrequests.agencyinformation.ResponseRow;
import org.breakwater.casework.meetings.discussions.ParticipantRow;
import org.breakwater.casework.meetings.discussions.StrategyDiscussion;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.time.EnglishTimes;
import org.springframework.stereotype.Component;

/**
 * The minutes of a strategy discussion: what each agency shared. The teams that go on with the enquiry or the
 * assessment read them. To a team whose help the family may refuse they are not passed on; it asks the desk.
 */
@Component
class MinutesHandedOver {

    private static final Set<String> STATUTORY = Stream.of(
                    DecisionOutcome.STRATEGY_DISCUSSION,
                    DecisionOutcome.ASSESSMENT,
                    DecisionOutcome.PASSED_TO_OPEN_CASE,
                    DecisionOutcome.TRANSFER)
            .map(DecisionOutcome::takenAs)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());

    private final ReceivingTeams teams;
    private final AgencyInformation agencyInformation;
    private final Agencies agencies;

    MinutesHandedOver(ReceivingTeams teams, AgencyInformation agencyInformation, Agencies agencies) {
        this.teams = teams;
        this.agencyInformation = agencyInformation;
        this.agencies = agencies;
    }

    /** Whether this team reads them. @param team by id */
    boolean areFor(String team) {
        return teams.find(team)
                .filter(one -> one.takes().stream().anyMatch(STATUTORY::contains))
                .isPresent();
    }

    /** One item for each agency that shared something in a discussion that was held. */
    Stream<HandoverItem> of(StrategyDiscussion one) {
        if (!one.strategy().wasHeld()) {
            return Stream.of();
        }
        var seats = one.seats().stream()
                .filter(seat -> !seat.shared().isBlank())
                .collect(Collectors.groupingBy(
                        seat -> seat.agencyIn(agencies), LinkedHashMap::new, Collectors.toList()));
        var withholding =
                seats.isEmpty() ? Set.<String>of() : withholding(one.strategy().contactId());
        return seats.entrySet().stream()
                .map(agency -> withholding.contains(agency.getKey())
                        ? withheld(agency.getKey()).about(about(one.strategy(), agency.getKey()))
                        : item(one.strategy(), agency.getKey(), agency.getValue()));
    }

    /** The agencies that keep what they know of this case back, or within the hub, by name. */
    private Set<String> withholding(UUID caseId) {
        var keptBack = agencyInformation.of(caseId).stream()
                .filter(reply -> !reply.superseded())
                .filter(reply ->
                        reply.kind() == Response.Kind.REFUSED || reply.sensitivity() == Response.Sensitivity.HUB)
                .map(ResponseRow::askId)
                .collect(Collectors.toSet());
        return agencyInformation.asked(caseId).stream()
                .filter(ask -> keptBack.contains(ask.id()))
                .map(ask -> ask.nameIn(agencies))
                .collect(Collectors.toSet());
    }

    private static HandoverItem withheld(String agency) {
        return HandoverItem.withheld(
                Kind.MINUTES,
                agency,
                "Information given at the strategy discussion. Not included here, because this agency has restricted"
                        + " sharing.",
                agency + ", or " + HandoverItem.DESK);
    }

    private static HandoverItem item(StrategyDiscussionRow strategy, String agency, List<ParticipantRow> seats) {
        var words = seats.stream()
                .map(seat -> Stream.of(seat.named(), seat.shared())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(":\n")))
                .collect(Collectors.joining("\n\n"));
        var held = "Strategy discussion held " + EnglishTimes.inWords(strategy.heldOn());
        return HandoverItem.of(Kind.MINUTES, agency, words, held, Sharing.NOT_FAMILY)
                .about(about(strategy, agency));
    }

    /** What an agency shared at one discussion, so that a correction takes its place. */
    private static UUID about(StrategyDiscussionRow strategy, String agency) {
        return UUID.nameUUIDFromBytes((strategy.id() + agency).getBytes(StandardCharsets.UTF_8));
    }
}
