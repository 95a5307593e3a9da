/** What the pages of every case share: how one is opened, acted on and refused, and the frame round each of them. */
@NullMarked
@NamedInterface("screens")
package org.breakwater.casework.screens;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
