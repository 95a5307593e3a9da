/**
 * Redacted copies. Files are rendered in a separate process, which has no key, no connection and little memory, and can
 * be killed.
 */
@NullMarked
@NamedInterface("redaction")
package org.breakwater.documents.redaction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
