/** A social worker says how urgent it is, and why. */
@NullMarked
package org.breakwater.mash.desk.screening;

import org.jspecify.annotations.NullMarked;
