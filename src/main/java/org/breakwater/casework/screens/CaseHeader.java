package org.breakwater.casework.screens;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.breakwater.casework.Case;
import org.breakwater.people.PersonRow;
import org.breakwater.web.shell.PageFrame;

/** What stands at the top of every page of a case: who it is about, how urgent it is, and what comes next. */
public record CaseHeader(Case theCase, List<PersonRow> children, List<Fact> facts, Optional<NextStep> next, Instant now)
        implements PageFrame {

    /** A fact that a noun of casework adds, such as who the case is allocated to. */
    public record Fact(String key, String value) {

        @Override
        public String toString() {
            return "Fact[" + key + "]";
        }
    }

    /** Such as "Teal Saltmarsh, 2 years". */
    public static String called(PersonRow child) {
        return child.age().isBlank() ? child.called() : child.called() + ", " + child.age();
    }
}
