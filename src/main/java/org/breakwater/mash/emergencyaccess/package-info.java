/** Emergency access to a restricted contact, with a reason, for an hour, and reviewed afterwards. */
@NullMarked
@NamedInterface("emergencyaccess")
package org.breakwater.mash.emergencyaccess;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
