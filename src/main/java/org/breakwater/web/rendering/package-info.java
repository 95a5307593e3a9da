/** From a page record to bytes: finds the template beside the record, fills the layout, sets the headers. */
@NullMarked
@NamedInterface("rendering")
package org.breakwater.web.rendering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
