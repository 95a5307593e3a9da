/** The child who is named first in a contact, as lists show them. */
@NullMarked
package org.breakwater.mash.desk.child;

import org.jspecify.annotations.NullMarked;
