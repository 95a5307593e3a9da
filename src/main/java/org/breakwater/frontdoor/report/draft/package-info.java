/**
 * A report while it is being written. It lives in one row that only the browser's own token opens; the browser keeps
 * nothing else. Leaving, sending, or a quarter of an hour without a sign of life ends it for good, because the next
 * person at this computer must find nothing.
 */
@NullMarked
package org.breakwater.frontdoor.report.draft;

import org.jspecify.annotations.NullMarked;
