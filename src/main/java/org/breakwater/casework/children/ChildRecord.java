package org.breakwater.casework.children;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.decisions.ApprovedDecisionRow;
import org.breakwater.casework.flags.ChildFlag;
import org.breakwater.casework.history.previous.ContactHistoryRow;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyReplyRow;
import org.breakwater.casework.matches.LikelyCaseRow;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.people.EndedFact;
import org.breakwater.people.family.HouseholdRow;
import org.breakwater.people.identity.ConfirmedPerson;

/**
 * What every case says about one child, as far as the reader may see it.
 *
 * @param cases the latest first
 * @param likely cases that are likely about this child too, and that no one has confirmed or dismissed
 * @param replies of agencies about those cases, the latest first
 * @param concerns what each case was about for this child, by the id of the case
 * @param sources which service each case of a professional came from, in words, by the id of the case
 * @param flags which other services know the child, the latest first
 * @param discussions strategy discussions that were held about the child
 */
public record ChildRecord(
        ConfirmedPerson child,
        List<ContactHistoryRow> cases,
        List<LikelyCaseRow> likely,
        List<ApprovedDecisionRow> decisions,
        List<AgencyReplyRow> replies,
        List<StrategyDiscussionRow> discussions,
        Map<UUID, String> concerns,
        Map<UUID, String> sources,
        List<ChildFlag> flags,
        Agencies agencies) {

    /** Every case that the reader sees something of. */
    List<UUID> shown() {
        return Stream.concat(child.records().stream(), likely.stream().map(LikelyCaseRow::otherRecord))
                .distinct()
                .toList();
    }

    /** The kind of harm that the case was about, beside each of its events; empty while no one recorded any. */
    public String concernOf(UUID caseId) {
        return concerns.getOrDefault(caseId, "");
    }

    /** The concern beside an event: what an agency knows of another year has none of ours. */
    public String concernOf(SignificantEvent event) {
        if (!event.ofCase()) {
            return "";
        }
        var concern = concernOf(event.caseId());
        return concern.isEmpty() ? "Not recorded" : concern;
    }

    /** Who the contact came from: of a professional, the source that is counted, such as "a school". */
    public String fromWhom(ContactHistoryRow one) {
        return sources.getOrDefault(one.id(), one.fromWhom());
    }

    /** What was decided for this child in a case: the last approved decision, whatever brothers and sisters have. */
    public String outcomeOf(ContactHistoryRow one) {
        return decisions.stream()
                .filter(decision -> decision.recordId().equals(one.id()))
                .reduce((earlier, later) -> later)
                .map(ApprovedDecisionRow::outcomesInWords)
                .orElseGet(one::undecided);
    }

    /** Each agency that answered, with its latest answer. */
    public List<AgencyReplyRow> latestOfEachAgency() {
        var latest = new LinkedHashMap<String, AgencyReplyRow>();
        replies.forEach(reply -> latest.putIfAbsent(reply.nameIn(agencies), reply));
        return List.copyOf(latest.values());
    }

    /** By the date on which things happened, the earliest first. */
    public List<SignificantEvent> events() {
        return all().filter(SignificantEvent::dated).toList();
    }

    /** Events without an exact date, in the order in which they were reported. */
    public List<SignificantEvent> undated() {
        return all().filter(event -> !event.dated()).toList();
    }

    private Stream<SignificantEvent> all() {
        return Stream.of(homes(), received(), decided(), known(), met())
                .flatMap(events -> events)
                .sorted(Comparator.comparing(SignificantEvent::order).thenComparing(SignificantEvent::knownSince));
    }

    private Stream<SignificantEvent> homes() {
        return child.homes().stream()
                .filter(home -> !home.since().isBlank() && home.endedHow() != EndedFact.How.WRONG)
                .flatMap(home -> child.entries().stream()
                        .filter(entry -> entry.id().equals(home.personId()))
                        .map(entry -> SignificantEvent.told(
                                home.since(), home.writtenAt(), moved(home), told(home), entry.recordId())));
    }

    private static String moved(HouseholdRow home) {
        return switch (home.use()) {
            case PLACEMENT -> "Placement began";
            case TEMPORARY -> "Temporary address";
            case HOME, FORMER -> "Moved to this address";
        };
    }

    /** A refuge or a placement is only shown with the addresses: a list of events is printed and passed on. */
    private static String told(HouseholdRow home) {
        return switch (home.use()) {
            case PLACEMENT, TEMPORARY -> "";
            case HOME, FORMER -> home.address();
        };
    }

    private Stream<SignificantEvent> received() {
        return cases.stream()
                .map(one -> SignificantEvent.at(
                        one.receivedAt(), one.receivedAt(), "Contact from " + fromWhom(one), "", one.id()));
    }

    private Stream<SignificantEvent> decided() {
        return decisions.stream()
                .map(one -> SignificantEvent.at(
                        one.approvedAt(),
                        one.approvedAt(),
                        "Decision: " + one.asApproved(),
                        one.rationale(),
                        one.recordId()));
    }

    private Stream<SignificantEvent> known() {
        return replies.stream()
                .flatMap(reply -> reply.facts().stream()
                        .map(fact -> SignificantEvent.told(
                                fact.when(),
                                reply.repliedAt(),
                                reply.toldBy(agencies),
                                fact.words(),
                                reply.contactId())));
    }

    private Stream<SignificantEvent> met() {
        return discussions.stream()
                .filter(StrategyDiscussionRow::wasHeld)
                .map(one -> SignificantEvent.at(
                        one.heldOn(),
                        one.heldOn(),
                        "Strategy discussion: " + outcome(one),
                        one.reasons(),
                        one.contactId()));
    }

    /** About this child alone: decisions for a brother or sister are on their own page. */
    private String outcome(StrategyDiscussionRow discussion) {
        return child.entries().stream()
                .flatMap(entry -> discussion.decidedFor(entry.id()).stream())
                .map(one -> one.outcome().inWords())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    @Override
    public String toString() {
        return "ChildRecord[" + child + "]";
    }
}
