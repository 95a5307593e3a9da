package org.breakwater.pathways.allegations.cases.closingsummary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.breakwater.pathways.allegations.closing.ClosingAnswer;
import org.breakwater.pathways.allegations.closing.ClosingPart;
import org.breakwater.pathways.allegations.closing.ClosingPart.Answer;
import org.breakwater.pathways.allegations.closing.ClosingRow;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;
import org.jspecify.annotations.Nullable;

/**
 * The closing summary, as it is typed: a line for each part, some of which may be left for later.
 *
 * @param why it is changed; asked once the case is concluded
 */
public record ClosingSummaryForm(String version, List<PartLine> parts, String why) implements Form {

    /** What is asked now, and what is said already. */
    record Asked(List<ClosingPart> parts, List<ClosingRow> said, boolean isConcluded, LocalDate today) {}

    /** What changes, and why. */
    record Change(List<ClosingAnswer> answers, String why) {

        @Override
        public String toString() {
            return "Change" + answers;
        }
    }

    public record PartLine(String part, String answer, String words, String byWhom, String onDay) {

        private static final PartLine NONE = new PartLine("", "", "", "", "");

        private boolean isEmpty() {
            return (answer + words + byWhom + onDay).isEmpty();
        }

        @Override
        public String toString() {
            return "PartLine[" + part + "]";
        }
    }

    static ClosingSummaryForm of(List<ClosingRow> said) {
        return new ClosingSummaryForm(
                "", said.stream().map(ClosingSummaryForm::line).toList(), "");
    }

    private static PartLine line(ClosingRow row) {
        return new PartLine(row.part().name(), row.answer().name(), row.words(), row.byWhom(), typed(row.onDay()));
    }

    private static String typed(@Nullable LocalDate day) {
        return day == null ? "" : "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** What is typed of this part. */
    public PartLine line(ClosingPart part) {
        return parts.stream()
                .filter(line -> line.part().equals(part.name()))
                .findFirst()
                .orElse(PartLine.NONE);
    }

    Checked<Change> check(Asked asked) {
        var ask = new Questions();
        var answers = new ArrayList<ClosingAnswer>();
        for (int n = 1; n <= asked.parts().size(); n++) {
            var part = asked.parts().get(n - 1);
            var before = asked.said().stream()
                    .filter(row -> row.part() == part)
                    .map(ClosingRow::said)
                    .findFirst();
            if (before.isPresent() || !line(part).isEmpty()) {
                answer(ask, part, n, asked.today())
                        .filter(one -> !before.equals(Optional.of(one)))
                        .ifPresent(answers::add);
            }
        }
        ask.must(
                !ask.areAnswered() || !answers.isEmpty(),
                "answer1",
                asked.said().isEmpty() ? "Select an answer for at least one part" : "Change at least one answer");
        var reason =
                asked.isConcluded() ? ask.text("why", why, "Enter why you are changing the closing summary", 2000) : "";
        return ask.then(() -> new Change(List.copyOf(answers), reason));
    }

    private Optional<ClosingAnswer> answer(Questions ask, ClosingPart part, int n, LocalDate today) {
        var line = line(part);
        var answer = ask.one("answer" + n, line.answer(), Answer.class, "Select an answer, or clear what you typed");
        ask.must(answer.filter(one -> !part.allows(one)).isEmpty(), "answer" + n, "Select an answer from the list");
        var isDone = answer.filter(one -> one == Answer.DONE).isPresent();
        var words = ask.text("words" + n, line.words(), "Enter the details, or the reason", 5000);
        var byWhom = isDone && part.asksByWhom()
                ? ask.text("byWhom" + n, line.byWhom(), "Enter the name and job of who told them or offered it", 300)
                : ask.maybe("byWhom" + n, line.byWhom(), 300);
        var on = part.asksWhen() && (isDone || !line.onDay().isEmpty())
                ? ask.pastDay(
                        "onDay" + n,
                        line.onDay(),
                        today,
                        "Enter the date on which they were told, like 27/3/2026",
                        "The date on which they were told must be today or earlier")
                : Optional.<LocalDate>empty();
        return answer.map(one -> new ClosingAnswer(part, one, words, byWhom, on.orElse(null)));
    }

    @Override
    public String toString() {
        return "ClosingSummaryForm[…]";
    }
}
