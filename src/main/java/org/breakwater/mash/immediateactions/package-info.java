/** Immediate action to protect a child. It never waits for an approval: a manager approves it afterwards. */
@NullMarked
@NamedInterface("immediateactions")
package org.breakwater.mash.immediateactions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
