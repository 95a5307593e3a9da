/** What is happening: present danger first, then the worry itself, then injuries and words. */
@NullMarked
package org.breakwater.frontdoor.report.happening;

import org.jspecify.annotations.NullMarked;
