/** What becomes known while a child is missing: where they are, who was told, and a death. */
@NullMarked
package org.breakwater.pathways.missing.records.developments;

import org.jspecify.annotations.NullMarked;
