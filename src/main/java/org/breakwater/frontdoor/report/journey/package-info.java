/**
 * The way through the questions of a report, the same for each of them: find this browser's draft, show or save one
 * answer, continue; interrupt for danger; send once; delete.
 */
@NullMarked
package org.breakwater.frontdoor.report.journey;

import org.jspecify.annotations.NullMarked;
