package org.breakwater.library.procedures;

import java.util.List;
import org.breakwater.library.procedures.amendments.Amendment;
import org.breakwater.web.Page;

/** Every change of the manual, the latest first. */
public record AmendmentsPage(List<Amendment> amendments) implements Page {}
