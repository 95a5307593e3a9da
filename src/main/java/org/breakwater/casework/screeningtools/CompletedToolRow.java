package org.breakwater.casework.screeningtools;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A completed tool.
 *
 * @param tool its id; with the version it is the very file on which it was answered
 * @param content the answers, as JSON
 * @param band what the score suggested
 * @param level what the practitioner judged
 */
public record CompletedToolRow(
        String tool,
        int toolVersion,
        String content,
        int points,
        int unknown,
        String band,
        String level,
        String reason,
        LocalDate screenedOn,
        String completedByName,
        Instant completedAt) {

    static final String OF_RECORD = """
            select tool, tool_version, cast(content as text) as content, points, unknown, band, level, reason,
                screened_on, completed_by_name, completed_at
            from casework.completed_tool where record_id = :record order by screened_on desc, id desc limit 100""";

    @Override
    public String toString() {
        return "CompletedToolRow[" + tool + ", " + toolVersion + ", " + level + "]";
    }
}
