package org.breakwater.frontdoor.report.send;

import java.util.List;
import org.breakwater.frontdoor.report.journey.ReportPosition;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** Asks for what is missing before it can be sent, all on one page. */
public record MissingAnswersPage(MissingAnswersForm form, List<Problem> problems, ReportPosition here) implements Page {

    public boolean needsDanger() {
        return MissingAnswersForm.needsDanger(here.answers());
    }

    public boolean needsWorry() {
        return MissingAnswersForm.needsWorry(here.answers());
    }

    public boolean needsChild() {
        return !here.answers().hasChild();
    }

    /** A child who sent nothing at all is told so, once, and may send it all the same. */
    public boolean hasNothing() {
        return here.isChild() && !here.isLate() && here.answers().saysNothing();
    }

    /** Whether the page has asked before who it is about. */
    public boolean wasAsked() {
        return !problems.isEmpty() || !form.asked().isEmpty();
    }
}
