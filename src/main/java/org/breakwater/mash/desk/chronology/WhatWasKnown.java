package org.breakwater.mash.desk.chronology;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.casework.Chronology;
import org.breakwater.casework.DecisionRow;
import org.breakwater.casework.Decisions;
import org.breakwater.documents.Documents;
import org.breakwater.frontdoor.Conversation;
import org.breakwater.frontdoor.ReportRow;
import org.breakwater.frontdoor.Reports;
import org.breakwater.mash.desk.asks.AgenciesSay;
import org.breakwater.mash.desk.asks.WhatAgenciesSay;
import org.breakwater.mash.model.Analyses;
import org.breakwater.mash.model.AnalysisRow;
import org.breakwater.mash.model.BeenHere;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.History;
import org.breakwater.mash.model.Outcome;
import org.breakwater.mash.model.ReplyRow;
import org.breakwater.mash.model.ScreeningRow;
import org.breakwater.mash.model.Screenings;
import org.springframework.stereotype.Component;

/**
 * Gathers what became known when, from what each part keeps with the minute at which it was written. Nothing of it is
 * ever changed, so any past minute can be shown again. It has a fixed number of queries, and shows each reader what
 * they may see.
 */
@Component
class WhatWasKnown {

    private final Reports reports;
    private final Chronology chronology;
    private final Conversation conversation;
    private final Documents documents;
    private final Screenings screenings;
    private final WhatAgenciesSay say;
    private final Analyses analyses;
    private final Decisions decisions;
    private final BeenHere beenHere;

    WhatWasKnown(
            Reports reports,
            Chronology chronology,
            Conversation conversation,
            Documents documents,
            Screenings screenings,
            WhatAgenciesSay say,
            Analyses analyses,
            Decisions decisions,
            BeenHere beenHere) {
        this.reports = reports;
        this.chronology = chronology;
        this.conversation = conversation;
        this.documents = documents;
        this.screenings = screenings;
        this.say = say;
        this.analyses = analyses;
        this.decisions = decisions;
        this.beenHere = beenHere;
    }

    /** What was known by this instant, the earliest first. */
    List<Line> by(Instant at, ContactRow contact) {
        var id = contact.id();
        return Stream.of(
                        beenHere.before(contact).confirmed().stream().flatMap(WhatWasKnown::earlier),
                        reports.find(id).stream().map(WhatWasKnown::told),
                        chronology.of(id).stream()
                                .map(move -> new Line(move.at(), move.actorName(), move.what(), move.words())),
                        conversation.of(id).stream()
                                .map(message -> new Line(
                                        message.sentAt(),
                                        message.fromDesk() ? "The desk" : "Person who reported the concern",
                                        message.fromDesk() ? "Question" : "Message",
                                        message.words())),
                        documents.of(id).stream()
                                .map(file -> new Line(file.addedAt(), file.addedByName(), "File added", file.name())),
                        screenings.of(id).stream().map(WhatWasKnown::screened),
                        say.about(id).asks().stream().flatMap(WhatWasKnown::said),
                        analyses.of(id).stream().map(WhatWasKnown::analysed),
                        decisions.of(id).stream().map(WhatWasKnown::decided))
                .flatMap(lines -> lines)
                .filter(line -> !line.at().isAfter(at))
                .sorted(Comparator.comparing(Line::at))
                .toList();
    }

    private static Stream<Line> earlier(History.Before before) {
        var row = before.row();
        var came = new Line(row.receivedAt(), "Contact " + row.reference(), "From " + row.fromWhom(), before.inWords());
        return row.closedAt() == null
                ? Stream.of(came)
                : Stream.of(
                        came, new Line(row.closedAt(), "Contact " + row.reference(), "Closed", row.outcomesInWords()));
    }

    /** What came on paper on Monday and was typed on Thursday was known from Thursday on. */
    private static Line told(ReportRow report) {
        var words = Stream.of(report.dangerWords(), report.worry(), report.harm(), report.whereNow(), report.whoElse())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
        return new Line(report.recordedAt(), "Person who reported the concern", "Reported", words);
    }

    private static Line screened(ScreeningRow row) {
        var words = Stream.of(
                        row.safetyWords(),
                        "History: " + row.history(),
                        row.council().isBlank() ? "" : "Council’s case system: " + row.council())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
        return new Line(row.screenedAt(), row.screenedByName(), "Screening", words);
    }

    private static Stream<Line> said(AgenciesSay.One one) {
        return one.replies().stream().map(reply -> said(one.agency(), reply));
    }

    private static Line said(String agency, ReplyRow reply) {
        var facts = reply.facts().stream().map(fact -> fact.when() + ": " + fact.words());
        var refused = Stream.of(reply.refusedWhy(), reply.refusedBy(), reply.refusedUnless());
        var words = Stream.of(facts, refused, Stream.of(reply.why()))
                .flatMap(parts -> parts)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining("\n"));
        return new Line(reply.repliedAt(), agency, reply.kind().inWords(), words);
    }

    private static Line analysed(AnalysisRow row) {
        return new Line(
                row.writtenAt(),
                row.writtenByName(),
                "MASH analysis",
                "Known: %s\nWorries: %s\nWorking well: %s".formatted(row.known(), row.worries(), row.works()));
    }

    private static Line decided(DecisionRow row) {
        var outcomes = row.outcomes().stream()
                .map(code -> Outcome.valueOf(code).inWords())
                .collect(Collectors.joining("; "));
        return new Line(
                row.proposedAt(), row.authorName(), "Decision proposed for a child: " + outcomes, row.rationale());
    }
}
