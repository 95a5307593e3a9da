/** Emergency access to a restricted case, with a reason, for an hour, and reviewed afterwards. */
@NullMarked
@NamedInterface("emergencyaccess")
package org.breakwater.casework.emergencyaccess;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
