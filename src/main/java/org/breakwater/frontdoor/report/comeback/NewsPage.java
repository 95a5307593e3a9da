package org.breakwater.frontdoor.report.comeback;

import java.util.List;
import org.breakwater.frontdoor.FixedSentence;
import org.breakwater.web.Page;

/**
 * What somebody hears who comes back.
 *
 * @param added how often they have told us more
 */
public record NewsPage(FixedSentence sentence, List<News.Asked> questions, int added) implements Page {}
