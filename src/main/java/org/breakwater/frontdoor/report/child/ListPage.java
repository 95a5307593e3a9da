package org.breakwater.frontdoor.report.child;

import java.util.List;
import java.util.stream.Stream;
import org.breakwater.frontdoor.Told;
import org.breakwater.frontdoor.report.draft.Answers;
import org.breakwater.frontdoor.report.journey.Here;
import org.breakwater.web.Page;

/**
 * The children so far, to change, remove or add to.
 *
 * @param nextPath where the questions go on
 */
public record ListPage(List<Told.Child> children, String nextPath, Here here) implements Page {

    /** What to call a child in the list: the name, else what is known, else the address. */
    public String called(Told.Child child) {
        return Stream.of(child.name(), child.described(), child.address())
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    public boolean mayAdd() {
        return children.size() < Answers.MOST_CHILDREN;
    }
}
