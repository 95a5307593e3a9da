package org.breakwater.mash.immediateactions;

import java.util.List;
import org.breakwater.web.Page;

/**
 * Immediate actions that await a manager's approval, the oldest first.
 *
 * @param me the account of the manager, who cannot approve their own
 */
public record ImmediateActionsPage(List<ImmediateActions.ToApprove> rows, String me) implements Page {}
