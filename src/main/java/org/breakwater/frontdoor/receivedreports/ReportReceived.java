package org.breakwater.frontdoor.receivedreports;

import java.util.UUID;

/**
 * A report is being stored. Listeners run in its transaction: if the desk's contact cannot be created, there is no
 * report and nobody is told that there is one.
 *
 * @param source the census's code of its source, as far as their words say
 */
public record ReportReceived(UUID recordId, String source) {}
