/**
 * Copies with parts redacted. Files are drawn in a process of its own, which has no key, no connection and little
 * memory, and can be ended.
 */
@NullMarked
@NamedInterface("redaction")
package org.breakwater.documents.redaction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
