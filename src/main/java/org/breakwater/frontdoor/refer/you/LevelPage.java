package org.breakwater.frontdoor.refer.you;

import java.util.List;
import java.util.Optional;
import org.breakwater.library.Shown;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/** @param document the version of the threshold document beside the question; empty when none is published */
public record LevelPage(LevelForm form, List<Problem> problems, Optional<Shown> document) implements Page {}
