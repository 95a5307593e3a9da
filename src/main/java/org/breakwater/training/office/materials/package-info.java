/** The office adds course materials to a session, for before it or after. */
@NullMarked
package org.breakwater.training.office.materials;

import org.jspecify.annotations.NullMarked;
