package org.breakwater.frontdoor.report.send;

import java.util.List;
import org.breakwater.web.Page;

/** The six words, to write down. */
public record NewPhrasePage(List<String> words, String reference, boolean child) implements Page {

    @Override
    public String toString() {
        return "NewPhrasePage[…]";
    }
}
