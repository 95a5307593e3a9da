/**
 * Coming back with a return phrase: whether it was read, what the desk asks, room for an answer and for more. Never the
 * report itself, and never a name: whoever holds the words may not be who wrote it.
 */
@NullMarked
package org.breakwater.frontdoor.report.comeback;

import org.jspecify.annotations.NullMarked;
