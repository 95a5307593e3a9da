/**
 * Reporting a concern about a child: where it begins and ends. For the public, named or anonymous, and for children
 * themselves. The questions are subpackages, named like their addresses.
 */
@NullMarked
package org.breakwater.frontdoor.report;

import org.jspecify.annotations.NullMarked;
