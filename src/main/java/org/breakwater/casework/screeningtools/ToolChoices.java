package org.breakwater.casework.screeningtools;

import java.util.Arrays;
import java.util.List;
import org.breakwater.casework.screeningtools.ScreeningTool.Section;
import org.breakwater.web.govuk.Choice;

/** What can be chosen on the page of a tool. */
public final class ToolChoices {

    private ToolChoices() {}

    public static List<Choice> answers() {
        return Arrays.stream(ScreeningAnswer.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public static List<Choice> windows(Section section) {
        return section.windows().stream()
                .map(one -> Choice.of(one.id(), one.name()))
                .toList();
    }

    public static List<Choice> levels(ScreeningTool tool) {
        return tool.bands().stream().map(one -> Choice.of(one.id(), one.name())).toList();
    }
}
