package org.breakwater.mash.outstanding;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.outstanding.FollowUpRow;
import org.breakwater.casework.outstanding.FollowUps;
import org.breakwater.frontdoor.conversations.ReporterConversation;
import org.breakwater.mash.disagreements.DisagreementRecords;
import org.breakwater.mash.disagreements.DisagreementRow;
import org.breakwater.mash.feedback.FeedbackRow;
import org.breakwater.mash.feedback.FeedbackToReferrers;
import org.breakwater.mash.handover.HandoverRow;
import org.breakwater.mash.informationrequests.InformationRequestRow;
import org.breakwater.mash.informationrequests.InformationRequests;
import org.breakwater.mash.informationrequests.external.ExternalRequestRow;
import org.breakwater.mash.informationrequests.external.ExternalRequests;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.meetings.StrategyDiscussionsOwed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What others owe on a contact, or are owed by it: answers of agencies, strategy discussions, disagreements, teams to
 * ring, questions to the person who reported it, feedback to a professional.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OwedByOthers {

    private final InformationRequests informationRequests;
    private final ExternalRequests externalRequests;
    private final Agencies agencies;
    private final DisagreementRecords disagreementRecords;
    private final ReporterConversation conversation;
    private final FeedbackToReferrers feedbackToReferrers;
    private final StrategyDiscussionsOwed strategies;

    OwedByOthers(
            InformationRequests informationRequests,
            ExternalRequests externalRequests,
            Agencies agencies,
            DisagreementRecords disagreementRecords,
            ReporterConversation conversation,
            FeedbackToReferrers feedbackToReferrers,
            StrategyDiscussionsOwed strategies) {
        this.informationRequests = informationRequests;
        this.externalRequests = externalRequests;
        this.agencies = agencies;
        this.disagreementRecords = disagreementRecords;
        this.conversation = conversation;
        this.feedbackToReferrers = feedbackToReferrers;
        this.strategies = strategies;
    }

    Stream<OutstandingItem> of(ContactRow seen, FollowUps.Owner person, List<HandoverRow> handovers) {
        return Stream.of(
                        strategies.of(seen, person, handovers),
                        requests(seen, person),
                        feedback(seen),
                        disagreements(seen),
                        handovers.stream().filter(HandoverRow::toRing).map(OwedByOthers::toRing),
                        questions(seen))
                .flatMap(items -> items);
    }

    /** One with no account here that no one has asked knows of no request: that is never left behind. */
    private Stream<OutstandingItem> requests(ContactRow seen, FollowUps.Owner person) {
        var asked = externalRequests.of(seen.id()).stream()
                .map(ExternalRequestRow::askId)
                .collect(Collectors.toSet());
        return informationRequests.of(seen.id()).stream()
                .filter(InformationRequestRow::isOpen)
                .map(ask -> {
                    var name = ask.nameIn(agencies);
                    var address = "/cases/" + seen.id() + "/information-requests";
                    if (ask.isOutside() && !asked.contains(ask.id())) {
                        return OutstandingItem.first(
                                name + " has not been asked yet",
                                "The desk",
                                ask.dueAt(),
                                "Ask them, or withdraw the request with a reason",
                                address);
                    }
                    var owed = new FollowUps.Owed(
                            FollowUpRow.Kind.REQUEST,
                            ask.id().toString(),
                            name + " has not responded to an information request",
                            ask.dueAt(),
                            person);
                    return OutstandingItem.moves(
                            owed,
                            "They respond, or the request is withdrawn with a reason. A response is read straight away",
                            address);
                });
    }

    private Stream<OutstandingItem> feedback(ContactRow seen) {
        var told = !seen.isFromProfessional()
                || feedbackToReferrers.of(seen.id()).map(FeedbackRow::isGiven).orElse(false);
        return told
                ? Stream.empty()
                : Stream.of(OutstandingItem.goesOn(
                        "The referrer has not had feedback",
                        "The desk",
                        null,
                        "Tell them, or record why not when you close",
                        "/desk/feedback/" + seen.id()));
    }

    private Stream<OutstandingItem> disagreements(ContactRow seen) {
        return disagreementRecords.about(seen.id()).stream()
                .filter(DisagreementRow::isOpen)
                .map(row -> OutstandingItem.goesOn(
                        "Professional disagreement: " + row.about().inWords(),
                        row.does() == null
                                ? "The person who raised it"
                                : row.asks().name(),
                        row.dueAt(),
                        "It is agreed, or the last stage decides. It stays in the list of disagreements",
                        "/desk/disagreements/" + row.id()));
    }

    private static OutstandingItem toRing(HandoverRow row) {
        return OutstandingItem.goesOn(
                "An external team has not been told what to know before a visit (%s)".formatted(row.called()),
                "The desk",
                null,
                "Call them. It stays under “External teams to notify”",
                "/cases/" + row.contactId() + "/safe-contact/external-teams/" + row.id());
    }

    private Stream<OutstandingItem> questions(ContactRow seen) {
        return conversation.unanswered(seen.id()).stream()
                .map(message -> OutstandingItem.goesOn(
                        "A question to the person who reported the concern has no answer",
                        "The person who reported the concern",
                        null,
                        "An answer opens the contact again",
                        "/desk/reporter/" + seen.id() + "/question"));
    }
}
