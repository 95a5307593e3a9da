package org.breakwater.pathways.allegations.refer;

import java.util.List;
import org.breakwater.partnership.contactpoints.WhoToCall;
import org.breakwater.web.Page;

/**
 * The referral was received.
 *
 * @param lines who answers for children now, in the order in which to call
 */
public record AllegationReferredPage(String reference, List<WhoToCall.Line> lines) implements Page {}
