/** Opens a contact in the transaction of the report that it comes from, or from a telephone call. */
@NullMarked
package org.breakwater.mash.intake;

import org.jspecify.annotations.NullMarked;
