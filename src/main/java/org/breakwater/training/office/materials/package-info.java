/** The office gives whoever comes to a session something to read, before it or after. */
@NullMarked
package org.breakwater.training.office.materials;

import org.jspecify.annotations.NullMarked;
