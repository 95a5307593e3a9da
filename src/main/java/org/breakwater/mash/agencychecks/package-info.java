/** Why no agency was asked about a contact. */
@NullMarked
@NamedInterface("agencychecks")
package org.breakwater.mash.agencychecks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
