/** An agency that was asked disagrees with a decision, or with no decision being made. */
@NullMarked
package org.breakwater.mash.disagreements.agency;

import org.jspecify.annotations.NullMarked;
