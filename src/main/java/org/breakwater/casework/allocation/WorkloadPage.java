package org.breakwater.casework.allocation;

import java.time.Instant;
import java.util.List;
import org.breakwater.web.Page;

/** @param no one how many open cases no one has */
public record WorkloadPage(List<WorkloadRow> loads, int nobody, List<AllocatedCaseRow> own, Instant now)
        implements Page {}
