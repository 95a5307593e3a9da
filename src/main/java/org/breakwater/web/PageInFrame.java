package org.breakwater.web;

import java.util.List;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.shell.PageFrame;

/** A page with data for the layout around it: the template finds it in its shell, so that no page has to carry it. */
public record PageInFrame(Page page, PageFrame frame) implements Page {

    @Override
    public List<Problem> problems() {
        return page.problems();
    }

    @Override
    public int status() {
        return page.status();
    }

    @Override
    public String toString() {
        return "PageInFrame[" + page.getClass().getSimpleName() + "]";
    }
}
