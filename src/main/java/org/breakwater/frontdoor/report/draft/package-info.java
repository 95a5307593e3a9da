/**
 * A report while it is being written. It is stored in one row that only the browser's own token opens; the browser
 * stores nothing else. Leaving, sending, or a quarter of an hour without activity deletes it, because the next person
 * at this computer must find nothing.
 */
@NullMarked
package org.breakwater.frontdoor.report.draft;

import org.jspecify.annotations.NullMarked;
