/** What is happening: present danger first, then the worry itself. */
@NullMarked
package org.breakwater.frontdoor.report.happening;

import org.jspecify.annotations.NullMarked;
