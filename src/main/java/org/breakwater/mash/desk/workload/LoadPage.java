package org.breakwater.mash.desk.workload;

import java.time.Instant;
import java.util.List;
import org.breakwater.mash.model.HasRow;
import org.breakwater.mash.model.LoadRow;
import org.breakwater.web.Page;

/** @param no one how many open contacts no one has */
public record LoadPage(List<LoadRow> loads, int nobody, List<HasRow> own, Instant now) implements Page {}
