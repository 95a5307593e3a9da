package org.breakwater.training.onlinecourses.content;

import java.util.List;

/** One page to read. */
public record ContentUnit(String title, List<ContentBlock> blocks) {}
