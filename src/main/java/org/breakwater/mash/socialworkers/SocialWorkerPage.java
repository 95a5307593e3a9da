package org.breakwater.mash.socialworkers;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.breakwater.mash.socialworkteams.SocialWorkTeamRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;
import org.jspecify.annotations.Nullable;

/**
 * One worker.
 *
 * @param keep the forms, for a manager; null for everyone else
 * @param stale whether someone changed it while this page was open
 */
public record SocialWorkerPage(
        SocialWorkerRow row,
        List<DirectoryChangeRow> lines,
        @Nullable Keep keep,
        LocalDate today,
        List<Problem> problems,
        boolean stale)
        implements Page {

    /** What a manager types. */
    public record Keep(
            SocialWorkerForm form, AbsenceForm away, List<SocialWorkTeamRow> teams, List<SocialWorkers.Named> here) {}

    /** Everyone in the list but the worker, after the team itself. */
    public List<Choice> covers() {
        var others = keep == null ? Stream.<SocialWorkers.Named>of() : keep.here().stream();
        return Stream.concat(
                        Stream.of(Choice.of(AbsenceForm.TEAM, "No one: the team’s number")),
                        others.filter(one -> !one.id().equals(row.id()))
                                .map(one -> Choice.of(one.id().toString(), one.name() + ", " + one.team())))
                .toList();
    }

    @Override
    public int status() {
        return stale ? 409 : Page.super.status();
    }
}
