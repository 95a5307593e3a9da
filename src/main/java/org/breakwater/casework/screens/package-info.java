/** What the pages of every case share: opening it, acting on it, refusals, and the layout round each of them. */
@NullMarked
@NamedInterface("screens")
package org.breakwater.casework.screens;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
