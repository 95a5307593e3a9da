package org.breakwater.mash.desk.workers;

import java.util.List;
import org.breakwater.mash.model.TeamRow;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/** The form for a new worker. */
public record AddWorkerPage(WorkerForm form, List<TeamRow> teams, List<Problem> problems) implements Page {}
