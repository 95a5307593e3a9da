package org.breakwater.mash.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.Agencies;
import org.breakwater.frontdoor.Conversation;
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

    private final Asking asking;
    private final Outside outside;
    private final Agencies agencies;
    private final Disagreements disagreements;
    private final Conversation conversation;
    private final Answering answering;
    private final StrategyOwed strategies;

    OwedByOthers(
            Asking asking,
            Outside outside,
            Agencies agencies,
            Disagreements disagreements,
            Conversation conversation,
            Answering answering,
            StrategyOwed strategies) {
        this.asking = asking;
        this.outside = outside;
        this.agencies = agencies;
        this.disagreements = disagreements;
        this.conversation = conversation;
        this.answering = answering;
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
        var asked = outside.of(seen.id()).stream().map(AskedHowRow::askId).collect(Collectors.toSet());
        return asking.of(seen.id()).stream().filter(AskRow::isOpen).map(ask -> {
            var name = ask.nameIn(agencies);
            var address = "/desk/asks/" + seen.id();
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
                || answering.of(seen.id()).map(AnswerRow::isGiven).orElse(false);
        return told
                ? Stream.empty()
                : Stream.of(OutstandingItem.goesOn(
                        "The referrer has not had feedback",
                        "The desk",
                        null,
                        "Tell them, or record why not when you close",
                        "/desk/answer/" + seen.id()));
    }

    private Stream<OutstandingItem> disagreements(ContactRow seen) {
        return disagreements.about(seen.id()).stream()
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
                "/desk/ring/" + row.contactId() + "/" + row.id());
    }

    private Stream<OutstandingItem> questions(ContactRow seen) {
        return conversation.unanswered(seen.id()).stream()
                .map(message -> OutstandingItem.goesOn(
                        "A question to the person who reported the concern has no answer",
                        "The person who reported the concern",
                        null,
                        "An answer opens the contact again",
                        "/desk/question/" + seen.id()));
    }
}
