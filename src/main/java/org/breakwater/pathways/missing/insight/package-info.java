/** Why children go missing, and from where, in numbers that identify no child. */
@NullMarked
package org.breakwater.pathways.missing.insight;

import org.jspecify.annotations.NullMarked;
