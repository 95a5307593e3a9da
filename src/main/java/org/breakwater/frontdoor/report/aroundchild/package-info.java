/** Who else is there, whether someone works with children, and whether the parents know. */
@NullMarked
package org.breakwater.frontdoor.report.aroundchild;

import org.jspecify.annotations.NullMarked;
