/** An agency that was asked for information disagrees with a decision, or with no decision being made. */
@NullMarked
package org.breakwater.casework.disagreements.agency;

import org.jspecify.annotations.NullMarked;
