package org.breakwater.casework.handover.contents;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.handover.contents.HandoverItemRow.Kind;
import org.breakwater.casework.handover.contents.HandoverItemRow.Sharing;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.casework.informationrequests.agencyinformation.ExternalRequestRow;
import org.breakwater.casework.informationrequests.agencyinformation.Response;
import org.breakwater.casework.informationrequests.agencyinformation.ResponseRow;
import org.breakwater.time.EnglishTimes;
import org.springframework.stereotype.Component;

/**
 * Agency information about a family that may be passed on, each item with its own restriction. For information
 * withheld, the team reads that it exists, how serious the agency considers it, and whom to telephone.
 */
@Component
class AgencyInformationHandedOver {

    private final AgencyInformation agencyInformation;
    private final Agencies agencies;

    AgencyInformationHandedOver(AgencyInformation agencyInformation, Agencies agencies) {
        this.agencyInformation = agencyInformation;
        this.agencies = agencies;
    }

    Stream<HandoverItem> of(UUID caseId) {
        var given = agencyInformation.of(caseId);
        var contacted = contacted(caseId);
        return agencyInformation.asked(caseId).stream()
                .filter(ask -> !ask.isWithdrawn())
                .map(ask -> given.stream()
                        .filter(reply -> reply.askId().equals(ask.id()) && !reply.superseded())
                        .findFirst()
                        .map(reply -> said(ask.nameIn(agencies), reply))
                        .orElseGet(() -> item(
                                ask.nameIn(agencies),
                                !ask.isOutside() || contacted.contains(ask.id())
                                        ? "No response yet. Information requested "
                                                + EnglishTimes.inWords(ask.askedAt()) + "."
                                        : "Not contacted yet.",
                                "",
                                Sharing.NOT_FAMILY)));
    }

    /** External agencies that someone has actually asked: a request by itself does not reach them. */
    private Set<UUID> contacted(UUID caseId) {
        return agencyInformation.waysAsked(caseId).stream()
                .map(ExternalRequestRow::askId)
                .collect(Collectors.toSet());
    }

    private static HandoverItem said(String agency, ResponseRow reply) {
        var source = who(reply) + ", " + EnglishTimes.inWords(reply.repliedAt());
        return switch (reply.kind()) {
            case NOT_KNOWN, NOTHING_RELEVANT ->
                item(agency, reply.kind().inWords() + searched(reply), source, Sharing.NOT_FAMILY);
            case KNOWN -> known(agency, reply, source);
            case REFUSED ->
                HandoverItem.withheld(
                        Kind.AGENCY,
                        agency,
                        "Has information and is withholding it.",
                        "%s: %s".formatted(agency, Objects.requireNonNullElse(reply.refusedBy(), who(reply))));
        };
    }

    private static HandoverItem known(String agency, ResponseRow reply, String source) {
        if (reply.sensitivity() == Response.Sensitivity.HUB) {
            var rating = reply.rating();
            var hazard =
                    rating == null ? "" : " Their rating: " + rating.inWords().toLowerCase(Locale.UK) + ".";
            return HandoverItem.withheld(
                    Kind.AGENCY,
                    agency,
                    "Has information that stays within the hub." + hazard,
                    "%s: %s, or MASH+".formatted(agency, who(reply)));
        }
        var sharing = reply.sensitivity() == Response.Sensitivity.FAMILY ? Sharing.FAMILY : Sharing.NOT_FAMILY;
        return item(agency, facts(reply.facts()), source, sharing);
    }

    private static String facts(List<Response.Fact> facts) {
        return facts.stream()
                .map(fact -> fact.when().isBlank() ? fact.words() : fact.whenInWords() + ": " + fact.words())
                .collect(Collectors.joining("\n"));
    }

    private static String searched(ResponseRow reply) {
        return reply.searched().isEmpty()
                ? "."
                : ". Searched for %s, in %s.".formatted(reply.searchedInWords(), String.join(", ", reply.systems()));
    }

    private static String who(ResponseRow reply) {
        return Objects.requireNonNullElse(reply.toldBy(), reply.repliedByName());
    }

    private static HandoverItem item(String agency, String words, String source, Sharing sharing) {
        return HandoverItem.of(Kind.AGENCY, agency, words, source, sharing);
    }
}
