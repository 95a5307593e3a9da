/** Access to a contact restricted to named people. */
@NullMarked
package org.breakwater.mash.restriction;

import org.jspecify.annotations.NullMarked;
