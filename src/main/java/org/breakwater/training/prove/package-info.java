/** Proving an email address before anything personal is shown: type it, then enter the code that we sent to it. */
@NullMarked
package org.breakwater.training.prove;

import org.jspecify.annotations.NullMarked;
