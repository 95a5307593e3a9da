package org.breakwater.mash.desk.workers;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.breakwater.mash.model.TeamRow;
import org.breakwater.mash.model.WorkerLineRow;
import org.breakwater.mash.model.WorkerRow;
import org.breakwater.mash.model.Workers;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;
import org.breakwater.web.govuk.Choice;
import org.jspecify.annotations.Nullable;

/**
 * One worker.
 *
 * @param keep the forms, for a manager; null for everyone else
 * @param stale whether someone changed it while this page was open
 */
public record OneWorkerPage(
        WorkerRow row,
        List<WorkerLineRow> lines,
        @Nullable Keep keep,
        LocalDate today,
        List<Problem> problems,
        boolean stale)
        implements Page {

    /** What a manager types. */
    public record Keep(WorkerForm form, AwayForm away, List<TeamRow> teams, List<Workers.Named> here) {}

    /** Everyone who is here but the worker, after the team itself. */
    public List<Choice> covers() {
        var others = keep == null ? Stream.<Workers.Named>of() : keep.here().stream();
        return Stream.concat(
                        Stream.of(Choice.of(AwayForm.TEAM, "No one: the team’s number")),
                        others.filter(one -> !one.id().equals(row.id()))
                                .map(one -> Choice.of(one.id().toString(), one.name() + ", " + one.team())))
                .toList();
    }

    @Override
    public int status() {
        return stale ? 409 : Page.super.status();
    }

    @Override
    public String toString() {
        return "OneWorkerPage[" + row.id() + "]";
    }
}
