/** Pictures and files for a report: a question that can be left out. */
@NullMarked
package org.breakwater.frontdoor.report.files;

import org.jspecify.annotations.NullMarked;
