/** The way of a child or young person through the questions: few of them, and in words meant for them. */
@NullMarked
package org.breakwater.frontdoor.report.young;

import org.jspecify.annotations.NullMarked;
