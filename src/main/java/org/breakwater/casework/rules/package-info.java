/** Local rules as dated data: each file says from when it is in force and where it comes from. */
@NullMarked
@NamedInterface("rules")
package org.breakwater.casework.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
