/** What is happening: immediate danger first, then the concern itself. */
@NullMarked
package org.breakwater.frontdoor.report.happening;

import org.jspecify.annotations.NullMarked;
