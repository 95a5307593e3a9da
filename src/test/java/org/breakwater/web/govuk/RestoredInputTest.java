package org.breakwater.web.govuk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.web.govuk.Drawing.draw;

import gg.jte.Content;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.web.forms.UnsavedForm;
import org.junit.jupiter.api.Test;

/** Where the record has changed meanwhile, a person reads what they typed and chose in the words of the form. */
class RestoredInputTest {

    private static final List<Choice> TEAMS =
            List.of(Choice.of("early-help", "Early help"), Choice.of("N4", "Family in acute stress (N4)"));

    private static final Content FORM = output -> {
        output.writeContent("<input type=\"hidden\" name=\"version\" value=\"3\">");
        output.writeContent("<input type=\"hidden\" name=\"child\" value=\"Wilf.1\">");
        output.writeContent(draw("input", "name", "school", "label", "School", "value", "Gull Lane")
                .body()
                .html());
        output.writeContent(draw("radios", "name", "need", "legend", "Need", "items", TEAMS, "value", "early-help")
                .body()
                .html());
        output.writeContent(draw("select", "name", "other", "label", "Other need", "items", TEAMS)
                .body()
                .html());
    };

    private static RestoredInput.Drawn after(String version, Map<String, List<String>> typed) {
        var fields = new LinkedHashMap<>(typed);
        fields.put("version", List.of(version));
        return RestoredInput.draw(new UnsavedForm(fields, Instant.EPOCH), FORM);
    }

    @Test
    void aChoiceIsShownInTheWordsOfTheFormAndItsCodeIsNoTextToCopy() {
        var drawn = after(
                "2",
                Map.of(
                        "school", List.of("NHS"),
                        "need", List.of("N4"),
                        "other", List.of("early-help"),
                        "child", List.of("Wilf.1")));
        assertThat(drawn.changed()).isTrue();
        assertThat(drawn.html()).contains("You chose: Family in acute stress (N4). Not saved.");
        assertThat(drawn.words()).containsExactly("NHS");
    }

    @Test
    void textOfAFieldThatTheFormNoLongerHasIsStillThereToCopyButNoCode() {
        var drawn = after(
                "2",
                Map.of(
                        "why", List.of("Her nan rang"),
                        "level", List.of("N4"),
                        "said", List.of(new UUID(0, 1) + "/" + new UUID(0, 2) + "/PARENT")));
        assertThat(drawn.words()).containsExactly("Her nan rang");
    }

    @Test
    void nothingIsListedWhereTheRecordHasNotChanged() {
        var drawn = after("3", Map.of("school", List.of("Mudlark Academy")));
        assertThat(drawn.changed()).isFalse();
        assertThat(drawn.html()).contains("value=\"Mudlark Academy\"");
        assertThat(drawn.words()).isEmpty();
    }
}
