package org.breakwater.frontdoor.report.comeback;

import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * The form for pictures and files that are added later.
 *
 * @param brought how many came with this phrase before
 * @param wordsHeard we have the words already, although not every file
 * @param child whether a child told us, and is spoken to as one
 */
public record ComebackFilesPage(
        ComebackFilesForm form, List<Problem> problems, int brought, boolean wordsHeard, boolean child)
        implements Page {}
