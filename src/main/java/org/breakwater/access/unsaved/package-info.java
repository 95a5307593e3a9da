/** What a signed-in person typed is not lost when it cannot be saved, or when they go elsewhere in the middle of it. */
@NullMarked
package org.breakwater.access.unsaved;

import org.jspecify.annotations.NullMarked;
