/** Allegations against people who work with children: the LADO’s work, which no one else learns of. */
@NullMarked
package org.breakwater.pathways.allegations;

import org.jspecify.annotations.NullMarked;
