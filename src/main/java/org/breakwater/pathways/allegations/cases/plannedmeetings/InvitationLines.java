package org.breakwater.pathways.allegations.cases.plannedmeetings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.breakwater.pathways.allegations.meetings.MeetingPlan.Invitation;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.forms.Questions;

/** People to invite, as they are typed: a line for each; blank lines are left out. */
public record InvitationLines(List<InvitationLine> lines) {

    static final String LIKE_SUBJECT =
            "This may be the subject of the allegation, who must not be invited. Remove them, or"
                    + " confirm that this is someone else";

    private static final int MOST = 20;
    private static final int FEWEST = 6;
    private static final int MORE = 2;

    /** One person. */
    public record InvitationLine(String who, String role, String agency) {

        private static final InvitationLine NOBODY = new InvitationLine("", "", "");

        private boolean isBlank() {
            return Stream.of(who, role, agency).allMatch(String::isBlank);
        }

        @Override
        public String toString() {
            return "InvitationLine[…]";
        }
    }

    /** How many lines the page has. */
    public int rows() {
        return Math.clamp(lines.size() + MORE, FEWEST, MOST);
    }

    /** @param number counted from 1 */
    public InvitationLine line(int number) {
        return number <= lines.size() ? lines.get(number - 1) : InvitationLine.NOBODY;
    }

    /** Whether a name is like that of the subject: then the page asks whether it is someone else. */
    public boolean isWarned(List<Problem> problems) {
        return problems.stream().anyMatch(one -> one.message().equals(LIKE_SUBJECT));
    }

    /** @param isSubject whether a name is like that of the subject; @param sure whether that was answered */
    List<Invitation> ask(Questions ask, Predicate<String> isSubject, boolean sure) {
        var all = new ArrayList<Invitation>();
        for (int n = 1; n <= Math.min(lines.size(), MOST); n++) {
            var line = line(n);
            if (!line.isBlank()) {
                var name = ask.text("who" + n, line.who(), "Enter the name of person " + n, 200);
                ask.must(sure || name.isEmpty() || !isSubject.test(name), "who" + n, LIKE_SUBJECT);
                all.add(new Invitation(
                        name,
                        ask.text("role" + n, line.role(), "Enter the role of person " + n, 200),
                        ask.text("agency" + n, line.agency(), "Enter the agency of person " + n, 200)));
            }
        }
        ask.must(!all.isEmpty(), "who1", "Enter at least one person to invite");
        return List.copyOf(all);
    }

    @Override
    public String toString() {
        return "InvitationLines[" + lines.size() + "]";
    }
}
