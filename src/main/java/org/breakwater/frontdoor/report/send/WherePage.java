package org.breakwater.frontdoor.report.send;

import java.util.List;
import org.breakwater.frontdoor.report.journey.Here;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/** A child gave neither a place nor a way to reach them: asks for one, gently and once, before it is sent. */
public record WherePage(WhereForm form, List<Problem> problems, Here here) implements Page {}
