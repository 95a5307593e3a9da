package org.breakwater.casework.screens;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.breakwater.casework.Case;
import org.breakwater.casework.clocks.ShownDeadline;
import org.breakwater.casework.flags.FlaggedChild;
import org.breakwater.casework.screens.navigation.CaseNavigation;
import org.breakwater.people.PersonRow;
import org.breakwater.web.shell.PageFrame;

/**
 * The top of every page of a case: the people, the urgency, the next step, and the case's other pages.
 *
 * @param flagged those children that other services of the partnership know
 * @param subject the adult that it is about, if it is about no child
 * @param deadline the one that matters first, of a case that has one
 */
public record CaseHeader(
        Case theCase,
        List<PersonRow> children,
        List<FlaggedChild> flagged,
        Optional<String> subject,
        List<Fact> facts,
        Optional<NextStep> next,
        List<Deadline> deadlines,
        CaseNavigation navigation,
        Optional<ShownDeadline> deadline,
        Instant now)
        implements PageFrame {

    /** A fact that a casework package adds, such as who the case is allocated to; the key may be empty. */
    public record Fact(String key, String value) {

        @Override
        public String toString() {
            return "Fact[" + key + "]";
        }
    }

    /**
     * One beside the next deadline of the case, such as "ICPC, if needed, by 14 December 2026".
     *
     * @param noun what it is called where it is the deadline that matters first, such as "ICPC, if needed"
     * @param rule the rule of its clock
     */
    public record Deadline(String noun, String text, Instant dueAt, String rule) {}

    /** The deadline that matters first, as the case has it now: an ICPC that was decided is no longer "if needed". */
    public Optional<String> firstDeadline() {
        return deadline.map(first -> deadlines.stream()
                .filter(one -> one.rule().equals(first.rule()))
                .findFirst()
                .map(one -> first.inFull(one.noun(), now))
                .orElseGet(() -> first.inFull(now)));
    }

    /** Those that the deadline that matters first does not say already. */
    public List<Deadline> otherDeadlines() {
        return deadlines.stream()
                .filter(one -> deadline.filter(first -> first.rule().equals(one.rule()))
                        .isEmpty())
                .toList();
    }

    /** The next step, unless it is what is open already. */
    public Optional<NextStep> nextFrom(String path) {
        return next.filter(step -> !step.isDoneAt(path));
    }

    /** What other services know, with the child's name where there are several children. */
    public String inBrief(FlaggedChild flagged) {
        return children.size() == 1 ? flagged.inBrief() : flagged.child().called() + ": " + flagged.inBrief();
    }

    /** Such as "Teal Saltmarsh, 2 years". */
    public static String called(PersonRow child) {
        return child.age().isBlank() ? child.called() : child.called() + ", " + child.ageInWords();
    }
}
