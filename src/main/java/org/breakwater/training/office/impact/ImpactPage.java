package org.breakwater.training.office.impact;

import java.time.Year;
import java.util.List;
import org.breakwater.training.catalogue.Course;
import org.breakwater.web.Page;

/** Every course of a year, and the confidence before, after and later. @param year from its first of April */
public record ImpactPage(Year year, List<Course> courses, ImpactFigures figures) implements Page {}
