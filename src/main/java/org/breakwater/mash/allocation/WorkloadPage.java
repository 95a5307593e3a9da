package org.breakwater.mash.allocation;

import java.time.Instant;
import java.util.List;
import org.breakwater.web.Page;

/** @param no one how many open contacts no one has */
public record WorkloadPage(List<WorkloadRow> loads, int nobody, List<AllocatedContactRow> own, Instant now)
        implements Page {}
