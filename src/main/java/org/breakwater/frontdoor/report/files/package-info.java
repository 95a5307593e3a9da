/** Pictures and files of a report: an optional question. */
@NullMarked
package org.breakwater.frontdoor.report.files;

import org.jspecify.annotations.NullMarked;
