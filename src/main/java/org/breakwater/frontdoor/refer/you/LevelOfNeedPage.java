package org.breakwater.frontdoor.refer.you;

import java.util.List;
import java.util.Optional;
import org.breakwater.frontdoor.report.ReportReaders;
import org.breakwater.library.PublishedText;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * @param document the version of the threshold document beside the question; empty when none is published
 * @param now whom to ring first at level 4
 */
public record LevelOfNeedPage(
        LevelOfNeedForm form, List<Problem> problems, Optional<PublishedText> document, ReportReaders.Now now)
        implements Page {}
