/**
 * The declared table of a pathway: its steps, the transitions between them, who may make each, and the deadlines that
 * they start and meet, each with its source. There is no way round the table; a correction is a transition too.
 */
@NullMarked
@NamedInterface("pathway")
package org.breakwater.casework.pathway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
