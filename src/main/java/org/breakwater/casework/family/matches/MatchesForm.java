package org.breakwater.casework.family.matches;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.people.matching.MatchCandidateRow;
import org.breakwater.people.matching.MatchDecisionRow.Answer;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/**
 * Several matches that are confirmed or dismissed with one reason.
 *
 * @param pairs each as {@code ours/theirs}
 * @param answer {@code SAME}, {@code NOT_SAME} or {@code MORE_INFORMATION}
 * @param page which page of the list was shown
 */
public record MatchesForm(List<String> pairs, String answer, String why, String page) implements Form {

    static final MatchesForm EMPTY = new MatchesForm(List.of(), "", "", "1");

    /** Two people, as a box of the list names them. */
    record Pair(UUID ours, UUID theirs) {

        boolean isOf(MatchCandidateRow row) {
            return row.ours().equals(ours) && row.theirs().equals(theirs);
        }
    }

    record Answers(List<Pair> pairs, Answer answer, String why) {
        @Override
        public String toString() {
            return "Answers[" + pairs.size() + "]";
        }
    }

    /** How the box of this row says which two it is. */
    static String box(MatchCandidateRow row) {
        return row.ours() + "/" + row.theirs();
    }

    Checked<Answers> check() {
        var ask = new Questions();
        var chosen = pairs.stream()
                .limit(MatchesPage.AT_ONCE)
                .flatMap(one -> read(one).stream())
                .distinct()
                .toList();
        ask.must(!chosen.isEmpty(), "pairs", "Select at least one match");
        var said = ask.one("answer", answer, Answer.class, "Select whether they are the same person");
        var words = MatchForm.why(ask, answer, why);
        return ask.then(() -> new Answers(chosen, said.orElseThrow(), words));
    }

    private static Optional<Pair> read(String box) {
        var parts = box.split("/", -1);
        return parts.length == 2
                ? InputParser.id(parts[0])
                        .flatMap(ours -> InputParser.id(parts[1]).map(theirs -> new Pair(ours, theirs)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "MatchesForm[…]";
    }
}
