/** Who gives a session, and who comes: names and where they stand, and nothing of what they need. */
@NullMarked
package org.breakwater.training.office.delegates;

import org.jspecify.annotations.NullMarked;
