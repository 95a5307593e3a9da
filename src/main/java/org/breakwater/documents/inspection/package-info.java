/** The kind of a file, by its bytes, and whether it is accepted. */
@NullMarked
@NamedInterface("inspection")
package org.breakwater.documents.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
