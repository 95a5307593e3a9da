/** Sign-in with one click, only in the demonstration. */
@NullMarked
package org.breakwater.access.demonstration;

import org.jspecify.annotations.NullMarked;
