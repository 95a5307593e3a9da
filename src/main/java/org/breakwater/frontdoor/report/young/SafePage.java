package org.breakwater.frontdoor.report.young;

import java.util.List;
import org.breakwater.frontdoor.report.journey.Here;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/** Are you safe right now? */
public record SafePage(SafeForm form, List<Problem> problems, Here here) implements Page {}
