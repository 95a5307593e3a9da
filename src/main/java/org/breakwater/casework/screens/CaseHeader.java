package org.breakwater.casework.screens;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.navigation.CaseNavigation;
import org.breakwater.people.PersonRow;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.breakwater.web.shell.PageFrame;

/**
 * The top of every page of a case: the people, the urgency, the next step, and the case's other pages.
 *
 * @param deadlineFor what must be done by its deadline; empty if unspecified
 */
public record CaseHeader(
        Case theCase,
        List<PersonRow> children,
        List<Fact> facts,
        Optional<NextStep> next,
        CaseNavigation navigation,
        String deadlineFor,
        Instant now)
        implements PageFrame {

    /** A fact that a casework package adds, such as who the case is allocated to. */
    public record Fact(String key, String value) {

        @Override
        public String toString() {
            return "Fact[" + key + "]";
        }
    }

    /** The next step, unless its page is open already. */
    public Optional<NextStep> nextFrom(String path) {
        return next.filter(step -> !step.isDoneAt(path));
    }

    /**
     * Such as "Decide on next steps: due in 40 minutes, at 16:25 on Friday 28 August"; only for a case that has one.
     */
    public String deadline(Instant dueAt) {
        return "%s: %s, at %s on %s"
                .formatted(
                        deadlineFor.isEmpty() ? "Deadline" : deadlineFor,
                        EnglishTimes.untilDue(dueAt, now),
                        EnglishTimes.clock(dueAt),
                        EnglishTimes.day(LocalDate.ofInstant(dueAt, Calendars.LONDON)));
    }

    /** Such as "Teal Saltmarsh, 2 years". */
    public static String called(PersonRow child) {
        return child.age().isBlank() ? child.called() : child.called() + ", " + child.age();
    }
}
