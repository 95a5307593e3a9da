/**
 * The declared table of a pathway: its steps, the moves between them, who may make each, and the limits that they open
 * and meet, each with its source. There is no way round the table; a correction is a move too.
 */
@NullMarked
@NamedInterface("pathway")
package org.breakwater.casework.pathway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
