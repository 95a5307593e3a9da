package org.breakwater.casework.screeningtools;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The completed tools of a record, as far as the actor may see it. None is ever changed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CompletedTools {

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient jdbc;
    private final ScreeningTools tools;
    private final Clock clock;

    CompletedTools(JdbcClient jdbc, ScreeningTools tools, Clock clock) {
        this.jdbc = jdbc;
        this.tools = tools;
        this.clock = clock;
    }

    /** The latest first. */
    public List<CompletedTool> of(UUID record) {
        return all(jdbc.sql(CompletedToolRow.OF_RECORD).param("record", record).query(CompletedToolRow.class)).stream()
                .map(row -> new CompletedTool(
                        row,
                        tools.version(row.tool(), row.toolVersion()),
                        json.readValue(row.content(), ToolCompletion.Content.class)))
                .toList();
    }

    public void keep(Actor.Person by, UUID record, ToolCompletion done) {
        jdbc.sql(KEEP)
                .param("record", record)
                .param("tool", done.tool().id())
                .param("version", done.tool().version())
                .param("content", json.writeValueAsString(done.content()))
                .param("points", done.score().points())
                .param("unknown", done.score().unknown())
                .param("band", done.score().band().id())
                .param("level", done.level())
                .param("reason", done.reason())
                .param("on", done.on())
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .update();
    }

    static final String KEEP = """
            insert into casework.completed_tool (record_id, tool, tool_version, content, points, unknown, band, level,
                reason, screened_on, completed_by, completed_by_name, completed_at)
            values (:record, :tool, :version, cast(:content as jsonb), :points, :unknown, :band, :level, :reason,
                cast(:on as date), :by, :byName, :at)""";
}
