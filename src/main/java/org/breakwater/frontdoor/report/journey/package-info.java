/**
 * The way through the questions of a report, the same for each of them: find the draft that this browser holds, show or
 * keep one answer, go on; stop for danger; send once; end for good.
 */
@NullMarked
package org.breakwater.frontdoor.report.journey;

import org.jspecify.annotations.NullMarked;
