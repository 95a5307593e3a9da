package org.breakwater.frontdoor.report.young;

import java.util.List;
import org.breakwater.documents.FileRow;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.receivedreports.ReportContent.YesNoUnsure;
import org.breakwater.frontdoor.report.journey.ReportPosition;
import org.breakwater.web.Page;

/** Everything that the child said, together, before it is sent. */
public record YoungCheckPage(ReportPosition here, List<FileRow> files) implements Page {

    public ReportContent.Child who() {
        return here.answers().children().isEmpty()
                ? new ReportContent.Child("", "", "", false, "", "", "")
                : here.answers().children().getFirst();
    }

    public boolean isAboutMe() {
        return here.answers().aboutMe().equals(YesNoUnsure.YES.name());
    }

    /** The question was about danger; the child was asked whether it is safe. */
    public String safe() {
        var danger = here.answers().worry().danger();
        return danger.isEmpty()
                ? ""
                : switch (YesNoUnsure.valueOf(danger).opposite()) {
                    case YES -> "Yes";
                    case NO -> "No";
                    case UNSURE -> "I am not sure";
                };
    }
}
