package org.breakwater.casework.screeningtools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.breakwater.casework.screeningtools.ScreeningToolForm.AnswerLine;
import org.breakwater.casework.screeningtools.ScreeningToolForm.StatementLine;
import org.breakwater.referencedata.ReferenceData;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.junit.jupiter.api.Test;

/** A screening tool supports a judgement: what is answered, what is not known, and who decides. */
class ScreeningToolTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final ScreeningTools SHIPPED = new ScreeningTools();
    private static final ScreeningTool SAMPLE = SHIPPED.inForce("exploitation", TODAY);

    @Test
    void theShippedToolSaysThatItIsASampleToBeReplaced() {
        assertThat(SAMPLE.notice()).contains("to be replaced by the SET tool", "Do not rely on the score");
        assertThat(SAMPLE.indicators()).hasSize(18);
        assertThat(SAMPLE.statements())
                .extracting(ScreeningTool.Statement::label)
                .containsExactly("Danger statement", "Safety goal");
    }

    @Test
    void unknownIsNeverCountedAsNoAndIsSaidBesideTheScore() {
        var unknown = SAMPLE.score(all(ScreeningAnswer.UNKNOWN));
        assertThat(unknown.points()).isZero();
        assertThat(unknown.unknown()).isEqualTo(18);
        assertThat(SAMPLE.score(all(ScreeningAnswer.NO)).unknown()).isZero();
    }

    @Test
    void whenSomethingHappenedCountsAndSuspectedCountsAsTheToolSays() {
        assertThat(SAMPLE.score(List.of(given("debt", ScreeningAnswer.YES, "recent")))
                        .points())
                .isEqualTo(4);
        assertThat(SAMPLE.score(List.of(given("debt", ScreeningAnswer.YES, "both")))
                        .points())
                .isEqualTo(6);
        assertThat(SAMPLE.score(List.of(given("isolated", ScreeningAnswer.SUSPECTED, "")))
                        .points())
                .isOne();
        assertThat(SAMPLE.score(List.of(given("isolated", ScreeningAnswer.SUSPECTED, "")))
                        .suspected())
                .isOne();
    }

    @Test
    void theBandIsTheHighestThatTheScoreReaches() {
        assertThat(SAMPLE.score(List.of()).band().id()).isEqualTo("NONE");
        var three = List.of(
                given("debt", ScreeningAnswer.YES, "recent"),
                given("carrying", ScreeningAnswer.YES, "recent"),
                given("isolated", ScreeningAnswer.YES, ""));
        assertThat(SAMPLE.score(three).band().id()).isEqualTo("MEDIUM");
    }

    @Test
    void everyIndicatorIsAnsweredAndATickNeedsItsTimeAndEvidence() {
        assertThat(messages(ScreeningToolForm.empty(SAMPLE), Optional.empty()))
                .hasSize(1 + 18 + 2 + 1)
                .contains(
                        "Enter the date of the screening, like 27/3/2026",
                        "Select an answer for “Abuse or neglect in the family”. Unknown is an answer",
                        "Complete the field “Danger statement”",
                        "Select the level that you judge to be right");
        assertThat(messages(form("NONE", "", new AnswerLine("YES", "", "")), Optional.empty()))
                .containsExactlyInAnyOrder(
                        "Select when this happened: “Close friends are known to be exploited”",
                        "Enter the evidence for “Close friends are known to be exploited”");
        assertThat(messages(dated("2/9/2026"), Optional.empty()))
                .containsExactly("The date of the screening must not be in the future");
    }

    @Test
    void theLevelIsThePractitionersWithAReasonWhenItIsNotTheBandOfTheScore() {
        assertThat(messages(form("HIGH", "", unlikely()), Optional.empty()))
                .containsExactly(
                        "The score suggests “No concern about exploitation found”. Enter why you judge differently");
        assertThat(form("HIGH", "The child is being collected from school by strangers", unlikely())
                        .check(SAMPLE, Optional.empty(), TODAY))
                .isInstanceOfSatisfying(
                        Good.class, good -> assertThat(good.toString()).contains("HIGH"));
    }

    @Test
    void aScoreAloneNeverLowersALevel() {
        assertThat(messages(form("NONE", "", unlikely()), Optional.of("MEDIUM")))
                .containsExactly("Enter why the level is lower than at the last screening."
                        + " A score alone never lowers a level");
        assertThat(messages(
                        form("NONE", "She has moved to her aunt and sees none of them", unlikely()),
                        Optional.of("MEDIUM")))
                .isEmpty();
    }

    @Test
    void aNextVersionIsOneNewFileAndOldAnswersKeepTheirs() {
        var next = ReferenceData.one(ScreeningToolTest.class, "next-version.yaml", ScreeningTool.class);
        var tools = new ScreeningTools(List.of(next, SAMPLE));
        assertThat(tools.inForce("exploitation", TODAY)).isEqualTo(SAMPLE);
        assertThat(tools.inForce("exploitation", next.validFrom())).isEqualTo(next);
        assertThat(tools.version(SAMPLE.id(), 1)).isEqualTo(SAMPLE);
        assertThat(tools.shownAs(SAMPLE.key(), "exploitation"))
                .as("a page that was opened before is answered on the version that it showed")
                .hasValue(SAMPLE);
        assertThat(tools.shownAs(SAMPLE.key(), "missing")).isEmpty();
        assertThatThrownBy(() -> new ScreeningTools(List.of(SAMPLE, SAMPLE))).hasMessageContaining("same version");
        assertThatThrownBy(() -> tools.version(SAMPLE.id(), 7)).hasMessageContaining("is missing");
    }

    @Test
    void aFileThatCannotBeUsedIsRefusedWithWhy() {
        assertThatThrownBy(() -> with(List.of(new ScreeningTool.Band("LOW", "Low", 1))))
                .hasMessageContaining("its first band must begin at 0");
        assertThatThrownBy(() -> with(
                        List.of(new ScreeningTool.Band("LOW", "Low", 0), new ScreeningTool.Band("HIGH", "High", 0))))
                .hasMessageContaining("its bands must rise");
    }

    private static ScreeningTool with(List<ScreeningTool.Band> bands) {
        return new ScreeningTool("t", 1, "k", "T", "", TODAY, "Ours", true, SAMPLE.sections(), bands, List.of());
    }

    private static AnswerLine unlikely() {
        return new AnswerLine("NO", "", "");
    }

    /** The last indicator as given, the others answered with no. */
    private static ScreeningToolForm form(String level, String reason, AnswerLine last) {
        var lines =
                new ArrayList<>(IntStream.range(1, 18).mapToObj(_ -> unlikely()).toList());
        lines.add(last);
        var words = List.of(new StatementLine("Could be hurt by them"), new StatementLine("Safe at home"));
        return new ScreeningToolForm("1", SAMPLE.key(), "1/9/2026", lines, words, level, reason);
    }

    private static ScreeningToolForm dated(String day) {
        var form = form("NONE", "", unlikely());
        return new ScreeningToolForm(
                "1", form.tool(), day, form.answers(), form.statements(), form.level(), form.reason());
    }

    private static List<String> messages(ScreeningToolForm form, Optional<String> before) {
        Checked<ToolCompletion> checked = form.check(SAMPLE, before, TODAY);
        return checked instanceof Bad<?>(var problems)
                ? problems.stream().map(Problem::message).toList()
                : List.of();
    }

    private static List<GivenAnswer> all(ScreeningAnswer answer) {
        return SAMPLE.indicators().stream()
                .map(one -> given(one.id(), answer, ""))
                .toList();
    }

    private static GivenAnswer given(String indicator, ScreeningAnswer answer, String happened) {
        return new GivenAnswer(indicator, answer, happened, "");
    }
}
