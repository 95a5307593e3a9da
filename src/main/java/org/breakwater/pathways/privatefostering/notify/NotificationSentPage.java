package org.breakwater.pathways.privatefostering.notify;

import java.util.List;
import org.breakwater.partnership.contactpoints.WhoToCall;
import org.breakwater.web.Page;

/**
 * We have it.
 *
 * @param missing what the law asks and was not told
 * @param lines who answers for children now, in the order in which to call
 */
public record NotificationSentPage(String reference, List<String> missing, List<WhoToCall.Line> lines)
        implements Page {}
