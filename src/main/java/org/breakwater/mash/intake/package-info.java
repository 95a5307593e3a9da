/** A contact is opened in the transaction of the report that it came from, or from a telephone call. */
@NullMarked
package org.breakwater.mash.intake;

import org.jspecify.annotations.NullMarked;
