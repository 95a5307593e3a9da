package org.breakwater.frontdoor.report.young;

import java.util.List;
import org.breakwater.documents.FileRow;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.receivedreports.ReportContent.YesNoUnsure;
import org.breakwater.frontdoor.report.journey.ReportPosition;
import org.breakwater.web.Page;

/** All of the child's answers, before they are sent. */
public record YoungCheckPage(ReportPosition here, List<FileRow> files) implements Page {

    public ReportContent.Child who() {
        return here.answers().children().isEmpty()
                ? new ReportContent.Child("", "", "", false, "", "", "")
                : here.answers().children().getFirst();
    }

    /** Whether it is about the child or someone else; empty where they did not say. */
    public String about() {
        var aboutMe = here.answers().aboutMe();
        return aboutMe.isEmpty() ? "" : aboutMe.equals(YesNoUnsure.YES.name()) ? "Me" : "Someone else";
    }

    /** The stored answer is about danger; the child was asked whether they are safe. */
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
