/** Submitted forms, parsed and validated. */
@NullMarked
@NamedInterface("forms")
package org.breakwater.web.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
