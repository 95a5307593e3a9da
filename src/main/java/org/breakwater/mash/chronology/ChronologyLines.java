package org.breakwater.mash.chronology;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.casework.chronology.Chronology;
import org.breakwater.casework.decisions.DecisionRow;
import org.breakwater.casework.decisions.Decisions;
import org.breakwater.casework.decisions.Outcome;
import org.breakwater.casework.history.previous.ContactHistory;
import org.breakwater.casework.history.previous.PreviousContacts;
import org.breakwater.documents.Documents;
import org.breakwater.frontdoor.conversations.ReporterConversation;
import org.breakwater.frontdoor.receivedreports.ReceivedReportRow;
import org.breakwater.frontdoor.receivedreports.Reports;
import org.breakwater.mash.analysis.Analyses;
import org.breakwater.mash.analysis.AnalysisRow;
import org.breakwater.mash.informationrequests.responses.AgencyInformationSummaries;
import org.breakwater.mash.informationrequests.responses.AgencyInformationSummary;
import org.breakwater.mash.informationrequests.responses.ResponseRow;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.screening.ScreeningRow;
import org.breakwater.mash.screening.Screenings;
import org.springframework.stereotype.Component;

/**
 * Gathers what became known when, from what each part keeps with the minute at which it was written. Nothing of it is
 * ever changed, so any past minute can be shown again. It has a fixed number of queries, and shows each reader what
 * they may see.
 */
@Component
class ChronologyLines {

    private final Reports reports;
    private final Chronology chronology;
    private final ReporterConversation conversation;
    private final Documents documents;
    private final Screenings screenings;
    private final AgencyInformationSummaries say;
    private final Analyses analyses;
    private final Decisions decisions;
    private final PreviousContacts previousContacts;

    ChronologyLines(
            Reports reports,
            Chronology chronology,
            ReporterConversation conversation,
            Documents documents,
            Screenings screenings,
            AgencyInformationSummaries say,
            Analyses analyses,
            Decisions decisions,
            PreviousContacts previousContacts) {
        this.reports = reports;
        this.chronology = chronology;
        this.conversation = conversation;
        this.documents = documents;
        this.screenings = screenings;
        this.say = say;
        this.analyses = analyses;
        this.decisions = decisions;
        this.previousContacts = previousContacts;
    }

    /** What was known by this instant, the earliest first. */
    List<ChronologyLine> by(Instant at, ContactRow contact) {
        var id = contact.id();
        return Stream.of(
                        previousContacts.before(contact).confirmed().stream().flatMap(ChronologyLines::earlier),
                        reports.find(id).stream().map(ChronologyLines::told),
                        chronology.of(id).stream()
                                .map(move ->
                                        new ChronologyLine(move.at(), move.actorName(), move.what(), move.words())),
                        conversation.of(id).stream()
                                .map(message -> new ChronologyLine(
                                        message.sentAt(),
                                        message.fromDesk() ? "The desk" : "Person who reported the concern",
                                        message.fromDesk() ? "Question" : "Message",
                                        message.words())),
                        documents.of(id).stream()
                                .map(file -> new ChronologyLine(
                                        file.addedAt(), file.addedByName(), "File added", file.name())),
                        screenings.of(id).stream().map(ChronologyLines::screened),
                        say.about(id).asks().stream().flatMap(ChronologyLines::said),
                        analyses.of(id).stream().map(ChronologyLines::analysed),
                        decisions.of(id).stream().map(ChronologyLines::decided))
                .flatMap(lines -> lines)
                .filter(chronologyLine -> !chronologyLine.at().isAfter(at))
                .sorted(Comparator.comparing(ChronologyLine::at))
                .toList();
    }

    private static Stream<ChronologyLine> earlier(ContactHistory.Before before) {
        var row = before.row();
        var came = new ChronologyLine(
                row.receivedAt(), "Contact " + row.reference(), "From " + row.fromWhom(), before.inWords());
        return row.closedAt() == null
                ? Stream.of(came)
                : Stream.of(
                        came,
                        new ChronologyLine(
                                row.closedAt(), "Contact " + row.reference(), "Closed", row.outcomesInWords()));
    }

    /** What came on paper on Monday and was typed on Thursday was known from Thursday on. */
    private static ChronologyLine told(ReceivedReportRow report) {
        var words = Stream.of(report.dangerWords(), report.worry(), report.harm(), report.whereNow(), report.whoElse())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
        return new ChronologyLine(report.recordedAt(), "Person who reported the concern", "Reported", words);
    }

    private static ChronologyLine screened(ScreeningRow row) {
        var words = Stream.of(
                        row.safetyWords(),
                        "History: " + row.history(),
                        row.council().isBlank() ? "" : "Council’s case system: " + row.council())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
        return new ChronologyLine(row.screenedAt(), row.screenedByName(), "Screening", words);
    }

    private static Stream<ChronologyLine> said(AgencyInformationSummary.One one) {
        return one.replies().stream().map(reply -> said(one.agency(), reply));
    }

    private static ChronologyLine said(String agency, ResponseRow reply) {
        var facts = reply.facts().stream().map(fact -> fact.when() + ": " + fact.words());
        var refused = Stream.of(reply.refusedWhy(), reply.refusedBy(), reply.refusedUnless());
        var words = Stream.of(facts, refused, Stream.of(reply.why()))
                .flatMap(parts -> parts)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining("\n"));
        return new ChronologyLine(reply.repliedAt(), agency, reply.kind().inWords(), words);
    }

    private static ChronologyLine analysed(AnalysisRow row) {
        return new ChronologyLine(
                row.writtenAt(),
                row.writtenByName(),
                "MASH analysis",
                "Known: %s\nWorries: %s\nWorking well: %s".formatted(row.known(), row.worries(), row.works()));
    }

    private static ChronologyLine decided(DecisionRow row) {
        var outcomes = row.outcomes().stream()
                .map(code -> Outcome.valueOf(code).inWords())
                .collect(Collectors.joining("; "));
        return new ChronologyLine(
                row.proposedAt(), row.authorName(), "Decision proposed for a child: " + outcomes, row.rationale());
    }
}
