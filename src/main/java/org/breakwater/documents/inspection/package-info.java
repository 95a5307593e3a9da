/** What a file is, by its bytes, and whether we take it. */
@NullMarked
@NamedInterface("inspection")
package org.breakwater.documents.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
