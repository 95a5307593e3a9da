package org.breakwater.casework.informationrequests;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.evidence.EvidencePart;
import org.breakwater.casework.evidence.InformationConsidered;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformationSummaries;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformationSummary;
import org.breakwater.casework.informationrequests.agencyinformation.ResponseRow;
import org.breakwater.time.EnglishTimes;
import org.springframework.stereotype.Component;

/** Each agency's information, and the agencies that have not responded, by name. */
@Component
class AgencyInformationConsidered implements EvidencePart {

    private final AgencyInformationSummaries summaries;

    AgencyInformationConsidered(AgencyInformationSummaries summaries) {
        this.summaries = summaries;
    }

    @Override
    public InformationConsidered.Kind kind() {
        return InformationConsidered.Kind.AGENCY_INFORMATION;
    }

    @Override
    public Optional<InformationConsidered> about(Actor.Person who, Case seen) {
        var say = summaries.about(seen);
        var standing =
                say.asks().stream().filter(one -> !one.ask().isWithdrawn()).toList();
        var items = Stream.concat(loud(say), standing.stream().map(one -> item(one, say.now())))
                .toList();
        var late = say.late().size();
        return Optional.of(new InformationConsidered(
                kind(),
                standing.isEmpty() ? "" : standing.size() + (late == 0 ? "" : ", " + late + " overdue"),
                items,
                "No information has been requested from agencies.",
                "/cases/" + seen.id() + "/information-requests"));
    }

    /** What must not be overlooked before a decision, in the words of {@code loud.jte}. */
    private static Stream<InformationConsidered.Item> loud(AgencyInformationSummary say) {
        return Stream.of(
                        say.beforeDeciding().stream()
                                .map(words -> InformationConsidered.Item.loud("Before deciding", words)),
                        say.toAsk().stream()
                                .map(one -> InformationConsidered.Item.loud(
                                        "Not contacted: " + one.agency() + ".",
                                        "They have no account. Phone or send a secure email.")),
                        say.toRemind().stream()
                                .map(one -> InformationConsidered.Item.loud(
                                        "Half of the time for " + one.agency() + " has passed.",
                                        "Telephone them again: they do not get an email reminder.")),
                        say.refused().stream()
                                .map(one -> InformationConsidered.Item.loud(
                                        one.agency() + " holds information and is withholding it.",
                                        "The decision does not take it into account.")),
                        say.late().stream()
                                .map(one -> InformationConsidered.Item.loud(
                                        one.agency() + " has not responded.",
                                        "The response was due "
                                                + EnglishTimes.weekdayInWords(
                                                        one.ask().dueAt()) + ".")))
                .flatMap(items -> items);
    }

    private static InformationConsidered.Item item(AgencyInformationSummary.One one, Instant now) {
        return one.standing()
                .map(reply -> reply.isRefused() ? refused(one, reply) : said(one, reply))
                .orElseGet(() -> InformationConsidered.Item.of(
                        one.agency(),
                        one.mustStillBeAsked() ? "Not contacted yet" : "No response yet",
                        EnglishTimes.untilDue(one.ask().dueAt(), now)));
    }

    private static InformationConsidered.Item refused(AgencyInformationSummary.One one, ResponseRow reply) {
        return InformationConsidered.Item.of(
                one.agency(), "Information withheld, " + EnglishTimes.inWords(reply.repliedAt()), """
                Reason: %s
                Decided by: %s
                What would change that: %s
                Call %s and discuss what would change its decision, or raise a professional disagreement. Do not wait \
                for either before protecting a child.""".formatted(
                                reply.refusedWhy(), reply.refusedBy(), reply.refusedUnless(), one.agency()));
    }

    private static InformationConsidered.Item said(AgencyInformationSummary.One one, ResponseRow reply) {
        var rating = reply.rating();
        var sharing = reply.sensitivity();
        var note = reply.kind().inWords()
                + (rating == null ? "" : ", " + rating.inWords().toLowerCase(Locale.ROOT))
                + ", " + EnglishTimes.inWords(reply.repliedAt())
                + (sharing == null ? "" : ". " + sharing.inWords());
        var facts = Stream.concat(
                        reply.differencesInWords().lines(),
                        reply.facts().stream().map(fact -> fact.whenInWords() + ": " + fact.words()))
                .collect(Collectors.joining("\n"));
        return InformationConsidered.Item.of(one.agency(), note, facts);
    }
}
