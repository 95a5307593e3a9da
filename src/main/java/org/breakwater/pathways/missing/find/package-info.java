/** A search of the episodes, by name or reference. */
@NullMarked
package org.breakwater.pathways.missing.find;

import org.jspecify.annotations.NullMarked;
