/** Who may sign in with one press, and only in the demonstration. */
@NullMarked
package org.breakwater.access.demonstration;

import org.jspecify.annotations.NullMarked;
