package org.breakwater.frontdoor.report.children;

import java.util.List;
import java.util.stream.Stream;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.frontdoor.report.journey.ReportPosition;
import org.breakwater.web.Page;

/**
 * The children so far, to change, remove or add to.
 *
 * @param nextPath where the questions go on
 */
public record ReportChildrenPage(List<ReportContent.Child> children, String nextPath, ReportPosition here)
        implements Page {

    /** A child's label in the list: the name, else the description, else the address. */
    public String called(ReportContent.Child child) {
        return Stream.of(child.name(), child.described(), child.address())
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    public boolean mayAdd() {
        return children.size() < ReportAnswers.MOST_CHILDREN;
    }
}
