/**
 * Errors: one page says in plain words that something went wrong and what to do, and never gives technical details. The
 * log has a reference and the type of fault, but not its message, which may contain personal data.
 */
@NullMarked
package org.breakwater.web.errors;

import org.jspecify.annotations.NullMarked;
