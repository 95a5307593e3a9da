package org.breakwater.casework.informationrequests;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformationSummaries;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformationSummary;
import org.breakwater.casework.informationrequests.agencyinformation.ResponseRow;
import org.breakwater.casework.print.sections.PrintedItem;
import org.breakwater.casework.print.sections.PrintedPart;
import org.breakwater.casework.print.sections.PrintedSection;
import org.breakwater.time.EnglishTimes;
import org.springframework.stereotype.Component;

/** The information requests and responses, each with its sharing restrictions. */
@Component
class AgencyInformationPrinted implements PrintedPart {

    private final AgencyInformationSummaries summaries;

    AgencyInformationPrinted(AgencyInformationSummaries summaries) {
        this.summaries = summaries;
    }

    @Override
    public Optional<PrintedSection> about(Actor.Person who, Case seen) {
        var items = summaries.about(seen).asks().stream()
                .flatMap(AgencyInformationPrinted::items)
                .toList();
        return Optional.of(new PrintedSection(
                PrintedSection.Place.AGENCY_INFORMATION, items, "No information has been requested from agencies."));
    }

    private static Stream<PrintedItem> items(AgencyInformationSummary.One one) {
        var ask = one.ask();
        var asked = (one.mustStillBeAsked() ? "Not requested yet. Written " : "Requested ")
                + EnglishTimes.inWords(ask.askedAt()) + " by " + ask.askedByName() + ", due "
                + EnglishTimes.weekdayInWords(ask.dueAt());
        if (one.replies().isEmpty()) {
            var standing = ask.isWithdrawn() ? "Withdrawn: " + ask.withdrawnWhy() : "No response yet";
            return Stream.of(PrintedItem.of(one.agency(), asked, standing));
        }
        return one.replies().stream().map(reply -> said(one.agency(), asked, reply));
    }

    private static PrintedItem said(String agency, String asked, ResponseRow reply) {
        var sharing = reply.sensitivity();
        var by = reply.toldBy() == null ? reply.repliedByName() : reply.toldBy();
        var note = (reply.superseded() ? "Replaced by a later response. " : "")
                + "%s. %s, %s".formatted(asked, by, EnglishTimes.inWords(reply.repliedAt()));
        return new PrintedItem(
                agency + ": " + reply.kind().inWords(), sharing == null ? "" : sharing.inWords(), note, words(reply));
    }

    private static String words(ResponseRow reply) {
        var rating = reply.rating();
        var family = reply.familyTold();
        return Stream.of(
                        Stream.of(reply.differencesInWords()),
                        reply.facts().stream().map(fact -> fact.whenInWords() + ": " + fact.words()),
                        Stream.of(
                                rating == null ? "" : "Agency’s RAG rating: " + rating.inWords(),
                                family == null
                                        ? ""
                                        : "Can the family be told that it came from this agency? " + family.inWords()),
                        refusal(reply).stream(),
                        Stream.of(searched(reply)),
                        Stream.of(reply.why().isBlank() ? "" : "What is new or corrected: " + reply.why()))
                .flatMap(lines -> lines)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> refusal(ResponseRow reply) {
        return reply.isRefused()
                ? List.of(
                        "Reason for withholding it: " + reply.refusedWhy(),
                        "Decided by: " + reply.refusedBy(),
                        "What would change that decision: " + reply.refusedUnless())
                : List.of();
    }

    private static String searched(ResponseRow reply) {
        return reply.searched().isEmpty() && reply.systems().isEmpty()
                ? ""
                : "Searched for: %s. Systems searched: %s."
                        .formatted(reply.searchedInWords(), String.join("; ", reply.systems()));
    }
}
