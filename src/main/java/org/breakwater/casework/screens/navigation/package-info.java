/** The pages of a case, in nine groups that are the same for every kind: at the side of each of them. */
@NullMarked
@NamedInterface("screens.navigation")
package org.breakwater.casework.screens.navigation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
