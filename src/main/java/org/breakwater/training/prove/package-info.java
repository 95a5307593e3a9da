/** Proving an email address before anything of one's own is shown: type it, then the code that we sent to it. */
@NullMarked
package org.breakwater.training.prove;

import org.jspecify.annotations.NullMarked;
