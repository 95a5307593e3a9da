/** Allegations management meetings that are planned: when, who is invited, and what became of them. */
@NullMarked
package org.breakwater.pathways.allegations.meetings;

import org.jspecify.annotations.NullMarked;
