package org.breakwater.frontdoor.report.send;

import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * Asks for two of the words, so that a phrase is not skipped unread.
 *
 * @param first which word, 1 to 6
 * @param second which other word
 */
public record PhraseCheckPage(PhraseCheckForm form, List<Problem> problems, int first, int second, boolean child)
        implements Page {}
