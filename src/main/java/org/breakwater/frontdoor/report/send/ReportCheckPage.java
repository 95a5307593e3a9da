package org.breakwater.frontdoor.report.send;

import java.util.List;
import org.breakwater.documents.FileRow;
import org.breakwater.frontdoor.receivedreports.ReportContent.YesNoUnsure;
import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.frontdoor.report.journey.ReportPosition;
import org.breakwater.web.Page;

/** All answers, before it is sent. */
public record ReportCheckPage(ReportPosition here, List<FileRow> files) implements Page {

    public ReportAnswers answers() {
        return here.answers();
    }

    public boolean isAnonymous() {
        var reporter = answers().reporter();
        return reporter.name().isBlank() && reporter.relation().isBlank();
    }

    /** A choice in words. */
    public String said(String choice) {
        return choice.isEmpty()
                ? ""
                : switch (YesNoUnsure.valueOf(choice)) {
                    case YES -> "Yes";
                    case NO -> "No";
                    case UNSURE -> "Not sure";
                };
    }
}
