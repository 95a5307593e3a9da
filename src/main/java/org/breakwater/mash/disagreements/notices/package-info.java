/** Who is told of a disagreement that needs a response. */
@NullMarked
package org.breakwater.mash.disagreements.notices;

import org.jspecify.annotations.NullMarked;
