/**
 * When something goes wrong: one page says so in plain words, says what to do, and never says what broke. The log has a
 * reference and the kind of fault, but not its message, which may hold a person's words.
 */
@NullMarked
package org.breakwater.web.errors;

import org.jspecify.annotations.NullMarked;
