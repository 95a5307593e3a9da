package org.breakwater.mash.contact.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.casework.Case;
import org.breakwater.casework.chronology.entries.ChronologyLine;
import org.breakwater.casework.chronology.entries.ChronologyPart;
import org.breakwater.frontdoor.receivedreports.ReceivedReportRow;
import org.breakwater.frontdoor.receivedreports.Reports;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The report, before the actions that followed. */
@Component
@Order(2)
class ReportInChronology implements ChronologyPart {

    private final Reports reports;

    ReportInChronology(Reports reports) {
        this.reports = reports;
    }

    @Override
    public Stream<ChronologyLine> lines(Case seen) {
        return reports.find(seen.id()).stream().map(ReportInChronology::told);
    }

    /** What came on paper on Monday and was typed on Thursday was known from Thursday on. */
    private static ChronologyLine told(ReceivedReportRow report) {
        var words = Stream.of(
                        report.dangerWords(),
                        report.worry(),
                        labelled("Injuries, and what the child said", report.harm()),
                        labelled(report.whereTitle(), report.whereNow()),
                        labelled("Who else is there", report.whoElse()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
        var from = report.isFromProfessional()
                ? "Referrer"
                : report.isFromChild() ? "The child" : "Person reporting the concern";
        return new ChronologyLine(report.recordedAt(), from, "Reported", words);
    }

    private static String labelled(String question, String words) {
        return words.isBlank() ? "" : question + ": " + words;
    }
}
