package org.breakwater.frontdoor.report.child;

import java.util.List;
import org.breakwater.frontdoor.report.journey.Here;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/**
 * One child: a name, a description or an address is enough.
 *
 * @param place which child, counted from 1
 */
public record WhoPage(WhoForm form, List<Problem> problems, int place, Here here) implements Page {}
