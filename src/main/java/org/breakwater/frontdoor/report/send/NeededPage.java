package org.breakwater.frontdoor.report.send;

import java.util.List;
import org.breakwater.frontdoor.report.journey.Here;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/** Asks for what is missing before it can be sent, all on one page. */
public record NeededPage(NeededForm form, List<Problem> problems, Here here) implements Page {

    public boolean needsDanger() {
        return NeededForm.needsDanger(here.answers());
    }

    public boolean needsWorry() {
        return NeededForm.needsWorry(here.answers());
    }

    public boolean needsChild() {
        return !here.answers().hasChild();
    }
}
