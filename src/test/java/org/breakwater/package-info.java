/** The tests of the house as a whole, and what every test stands on. */
@NullMarked
package org.breakwater;

import org.jspecify.annotations.NullMarked;
