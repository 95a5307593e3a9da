package org.breakwater.casework.screeningtools;

import java.time.LocalDate;
import java.util.List;

/**
 * A tool as a practitioner completed it.
 *
 * @param level the practitioner's judgement: the id of a band
 * @param reason why it is not the one that the score suggests, or lower than before; else empty
 */
public record ToolCompletion(
        ScreeningTool tool, Content content, ScreeningScore score, String level, String reason, LocalDate on) {

    /** The answers, as they are stored. @param statements in the order of the tool */
    public record Content(List<GivenAnswer> answers, List<String> statements) {

        @Override
        public String toString() {
            return "Content[…]";
        }
    }

    @Override
    public String toString() {
        return "ToolCompletion[" + tool.key() + ", " + level + "]";
    }
}
