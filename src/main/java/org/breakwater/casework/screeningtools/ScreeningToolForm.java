package org.breakwater.casework.screeningtools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.breakwater.casework.screeningtools.ScreeningTool.Band;
import org.breakwater.casework.screeningtools.ScreeningTool.Indicator;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/**
 * Any tool, as it is typed: a line for each indicator and for each statement, in the order of the tool.
 *
 * @param tool the version that the page showed
 */
public record ScreeningToolForm(
        String version,
        String tool,
        String screenedOn,
        List<AnswerLine> answers,
        List<StatementLine> statements,
        String level,
        String reason)
        implements Form {

    /** What is typed about one indicator. */
    public record AnswerLine(String answer, String happened, String evidence) {

        static final AnswerLine EMPTY = new AnswerLine("", "", "");

        @Override
        public String toString() {
            return "AnswerLine[…]";
        }
    }

    /** One of the required statements. */
    public record StatementLine(String statement) {

        @Override
        public String toString() {
            return "StatementLine[…]";
        }
    }

    public static ScreeningToolForm empty(ScreeningTool tool) {
        return new ScreeningToolForm("", tool.key(), "", List.of(), List.of(), "", "");
    }

    /** @param number counted from 1 */
    public AnswerLine answer(int number) {
        return number <= answers.size() ? answers.get(number - 1) : AnswerLine.EMPTY;
    }

    /** @param number counted from 1 */
    public String statement(int number) {
        return number <= statements.size() ? statements.get(number - 1).statement() : "";
    }

    /** @param before the level of the latest completed tool, as one of the bands of this one */
    public Checked<ToolCompletion> check(ScreeningTool of, Optional<String> before, LocalDate today) {
        var ask = new Questions();
        var day = InputParser.day(screenedOn);
        ask.must(day.isPresent(), "screenedOn", "Enter the date of the screening, like 27/3/2026");
        ask.must(
                day.filter(one -> one.isAfter(today)).isEmpty(),
                "screenedOn",
                "The date of the screening must not be in the future");
        var given = new ArrayList<GivenAnswer>();
        var indicators = of.indicators();
        for (int n = 1; n <= indicators.size(); n++) {
            given(ask, of, indicators.get(n - 1), n).ifPresent(given::add);
        }
        var words = statements(ask, of);
        var score = of.score(given);
        var why = level(ask, of, ask.areAnswered() ? Optional.of(score.band()) : Optional.empty(), before);
        return ask.then(() ->
                new ToolCompletion(of, new ToolCompletion.Content(given, words), score, level, why, day.orElseThrow()));
    }

    private Optional<GivenAnswer> given(Questions ask, ScreeningTool of, Indicator about, int n) {
        var line = answer(n);
        var said = ask.one(
                "answer" + n,
                line.answer(),
                ScreeningAnswer.class,
                "Select an answer for “%s”. Unknown is an answer".formatted(about.words()));
        if (said.filter(ScreeningAnswer::isPresent).isEmpty()) {
            var unused = ask.maybe("evidence" + n, line.evidence(), 2000);
            return said.map(one -> new GivenAnswer(about.id(), one, "", unused));
        }
        var windows = of.sectionOf(about.id()).windows();
        var timed = windows.stream().anyMatch(one -> one.id().equals(line.happened()));
        ask.must(
                windows.isEmpty() || timed, "happened" + n, "Select when this happened: “%s”".formatted(about.words()));
        var why =
                ask.text("evidence" + n, line.evidence(), "Enter the evidence for “%s”".formatted(about.words()), 2000);
        return said.map(one -> new GivenAnswer(about.id(), one, timed ? line.happened() : "", why));
    }

    private List<String> statements(Questions ask, ScreeningTool of) {
        return IntStream.rangeClosed(1, of.statements().size())
                .mapToObj(n -> ask.text(
                        "statement" + n,
                        statement(n),
                        "Complete the field “%s”"
                                .formatted(of.statements().get(n - 1).label()),
                        3000))
                .toList();
    }

    /** @param suggested by the score; none while answers are missing */
    private String level(Questions ask, ScreeningTool of, Optional<Band> suggested, Optional<String> before) {
        var judged = of.band(level);
        ask.must(judged.isPresent(), "level", "Select the level that you judge to be right");
        var why = ask.maybe("reason", reason, 3000);
        var lower = judged.isPresent()
                && before.filter(one -> of.isLower(level, one)).isPresent();
        ask.must(
                !lower || !why.isEmpty(),
                "reason",
                "Enter why the level is lower than at the last screening. A score alone never lowers a level");
        suggested
                .filter(band -> !lower && judged.isPresent() && !judged.get().equals(band) && why.isEmpty())
                .ifPresent(band -> ask.problem(
                        "reason", "The score suggests “%s”. Enter why you judge differently".formatted(band.name())));
        return why;
    }

    @Override
    public String toString() {
        return "ScreeningToolForm[" + tool + "]";
    }
}
