package org.breakwater.casework.screeningtools;

import java.util.List;
import org.breakwater.casework.screeningtools.ScreeningTool.Indicator;

/** A completed tool with the version on which it was answered, as it is read. */
public record CompletedTool(CompletedToolRow row, ScreeningTool tool, ToolCompletion.Content content) {

    /** An indicator with what was said of it. */
    public record Said(Indicator indicator, GivenAnswer given) {}

    public String levelInWords() {
        return named(row.level());
    }

    public String bandInWords() {
        return named(row.band());
    }

    private String named(String band) {
        return tool.band(band).orElseThrow().name();
    }

    /** Those that were answered so, in the order of the tool. */
    public List<Said> answered(ScreeningAnswer answer) {
        return tool.indicators().stream()
                .flatMap(one -> content.answers().stream()
                        .filter(given -> given.indicator().equals(one.id()) && given.answer() == answer)
                        .map(given -> new Said(one, given)))
                .toList();
    }

    /** Such as "12 points, 3 unknown". */
    public String scoreInWords() {
        return "%d %s, %d unknown".formatted(row.points(), row.points() == 1 ? "point" : "points", row.unknown());
    }
}
