/**
 * Coming back with a return phrase: whether the report was read, the desk's questions, forms for answers and additions.
 * Never the report itself, and never a name: the person with the phrase may not be the reporter.
 */
@NullMarked
package org.breakwater.frontdoor.report.comeback;

import org.jspecify.annotations.NullMarked;
