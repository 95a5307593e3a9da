/**
 * Tell us about a child: where it begins and ends. The public, named or not, and children themselves. The questions are
 * packages of their own below this one, named as their addresses.
 */
@NullMarked
package org.breakwater.frontdoor.report;

import org.jspecify.annotations.NullMarked;
