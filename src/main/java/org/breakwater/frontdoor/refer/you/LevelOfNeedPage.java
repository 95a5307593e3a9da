package org.breakwater.frontdoor.refer.you;

import java.util.List;
import java.util.Optional;
import org.breakwater.frontdoor.report.ReportReaders;
import org.breakwater.library.PublishedText;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * @param document the version of the threshold document beside the question; empty if none is published
 * @param now who to call first at level 4
 */
public record LevelOfNeedPage(
        LevelOfNeedForm form, List<Problem> problems, Optional<PublishedText> document, ReportReaders.Now now)
        implements Page {}
