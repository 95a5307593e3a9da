/** A file that does not belong in a case is removed, with a reason. */
@NullMarked
package org.breakwater.casework.files.removal;

import org.jspecify.annotations.NullMarked;
