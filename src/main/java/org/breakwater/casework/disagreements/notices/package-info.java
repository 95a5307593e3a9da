/** Who is told of a disagreement that needs a response. */
@NullMarked
package org.breakwater.casework.disagreements.notices;

import org.jspecify.annotations.NullMarked;
