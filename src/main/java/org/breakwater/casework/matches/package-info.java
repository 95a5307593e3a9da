/** Matches to check, of every case that a person may see: found when people are told of, checked by two people. */
@NullMarked
@NamedInterface("matches")
package org.breakwater.casework.matches;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
