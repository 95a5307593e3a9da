/** What was recorded wrongly of an episode, corrected; what it said before stays. */
@NullMarked
package org.breakwater.pathways.missing.corrections;

import org.jspecify.annotations.NullMarked;
