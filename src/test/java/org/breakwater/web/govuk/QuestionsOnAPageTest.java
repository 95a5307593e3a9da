package org.breakwater.web.govuk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.web.govuk.Drawing.draw;

import gg.jte.Content;
import java.util.List;
import org.breakwater.web.forms.Problem;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionsOnAPageTest {

    private static final List<Choice> WHERE =
            List.of(Choice.of("YES", "Yes"), Choice.of("NO", "No").hint("We will look."));

    private static Document question(String component, List<Problem> problems) {
        return switch (component) {
            case "input", "textarea" ->
                draw(component, "name", "place", "label", "Where?", "hint", "A guess helps.", "problems", problems);
            case "select" ->
                draw(
                        component,
                        "name",
                        "place",
                        "label",
                        "Where?",
                        "hint",
                        "A guess helps.",
                        "problems",
                        problems,
                        "items",
                        WHERE);
            case "dateInput" ->
                draw(component, "name", "place", "legend", "When?", "hint", "A guess helps.", "problems", problems);
            default ->
                draw(
                        component,
                        "name",
                        "place",
                        "legend",
                        "Where?",
                        "hint",
                        "A guess helps.",
                        "problems",
                        problems,
                        "items",
                        WHERE);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"input", "textarea", "select", "radios", "checkboxes", "dateInput"})
    void labelsEveryControl(String component) {
        var drawn = question(component, List.of());
        var controls = drawn.select("input, textarea, select");
        assertThat(controls).isNotEmpty();
        assertThat(controls)
                .allSatisfy(control -> assertThat(drawn.select("label[for=" + control.id() + "]"))
                        .hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"input", "textarea", "select", "radios", "checkboxes", "dateInput"})
    void saysTheProblemWhereTheErrorSummaryLeads(String component) {
        var problems = List.of(new Problem("place", "Say where"), new Problem("other", "Not here"));
        var drawn = question(component, problems);
        assertThat(drawn.expectFirst("#place-error").text()).isEqualTo("Error: Say where");
        assertThat(drawn.select("#place")).hasSize(1);
        assertThat(drawn.select("[aria-describedby=place-hint place-error]")).hasSize(1);
        assertThat(drawn.text()).doesNotContain("Not here");
        assertThat(draw("errorSummary", "problems", problems)
                        .select("a")
                        .getFirst()
                        .attr("href"))
                .isEqualTo("#place");
    }

    @ParameterizedTest
    @ValueSource(strings = {"input", "textarea", "select", "radios", "checkboxes", "dateInput"})
    void isCalmWhenNothingIsWrong(String component) {
        var drawn = question(component, List.of());
        assertThat(drawn.html()).doesNotContain("-error");
        assertThat(drawn.select("[aria-describedby=place-hint]")).hasSize(1);
    }

    @Test
    void keepsWhatAPersonTypedAsText() {
        var typed = "\n\"><script>alert(1)</script>";
        assertThat(draw("input", "name", "a", "label", "A", "value", "\"><b>")
                        .expectFirst("#a")
                        .val())
                .isEqualTo("\"><b>");
        var area = draw("textarea", "name", "a", "label", "A", "value", typed);
        assertThat(area.select("script")).isEmpty();
        assertThat(area.expectFirst("#a").wholeText()).isEqualTo(typed);
    }

    @Test
    void keepsWhatAPersonChose() {
        assertThat(draw("radios", "name", "a", "legend", "A", "items", WHERE, "value", "NO")
                        .select("input[checked]")
                        .eachAttr("value"))
                .containsExactly("NO");
        assertThat(draw("checkboxes", "name", "a", "legend", "A", "items", WHERE, "values", List.of("YES"))
                        .select("input[checked]")
                        .eachAttr("value"))
                .containsExactly("YES");
        assertThat(draw("select", "name", "a", "label", "A", "items", WHERE, "value", "YES")
                        .select("[selected]")
                        .val())
                .isEqualTo("YES");
    }

    @Test
    void revealsFurtherQuestionsOfTheChosenAnswer() {
        Content further = output -> output.writeContent("<b>Further</b>");
        var items = List.of(Choice.of("YES", "Yes").reveals(further), Choice.of("NO", "No"));
        var hidden = draw("radios", "name", "a", "legend", "A", "items", items);
        assertThat(hidden.expectFirst("input").attr("data-aria-controls")).isEqualTo("conditional-a");
        // The class hides it only where scripts run; without them it is shown.
        assertThat(hidden.expectFirst("#conditional-a").className()).contains("conditional--hidden");
        var shown = draw("radios", "name", "a", "legend", "A", "items", items, "value", "YES");
        assertThat(shown.expectFirst("#conditional-a").className()).doesNotContain("hidden");
    }

    @Test
    void marksOnlyThePartOfADateThatIsWrong() {
        var problems = List.of(new Problem("bornMonth", "Month must be 1 to 12"));
        var drawn = draw("dateInput", "name", "born", "legend", "Born", "month", "13", "problems", problems);
        assertThat(drawn.select(".govuk-input--error").eachAttr("name")).containsExactly("bornMonth");
        assertThat(drawn.expectFirst("#born-error").text()).contains("Month must be");
    }
}
