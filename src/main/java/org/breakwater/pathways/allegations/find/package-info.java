/** A search of the allegations cases, for the LADO’s posts only. */
@NullMarked
package org.breakwater.pathways.allegations.find;

import org.jspecify.annotations.NullMarked;
