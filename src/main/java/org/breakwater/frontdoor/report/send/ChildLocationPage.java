package org.breakwater.frontdoor.report.send;

import java.util.List;
import org.breakwater.frontdoor.report.journey.ReportPosition;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** A child gave neither a place nor a contact: asks for one, gently and once, before it is sent. */
public record ChildLocationPage(ChildLocationForm form, List<Problem> problems, ReportPosition here) implements Page {}
