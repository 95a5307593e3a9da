package org.breakwater.frontdoor;

import java.util.UUID;

/**
 * A report is being made durable. Listeners run in its transaction: if the desk's contact cannot be made, there is no
 * report and nobody is told that there is one.
 *
 * @param anonymous whether the person chose not to say who they are
 */
public record ReportReceived(UUID recordId, boolean anonymous) {}
