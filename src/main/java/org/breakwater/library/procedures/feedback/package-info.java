/**
 * Something wrong or unclear in the manual? Anybody may say so, without an account. It is no way to tell us about a
 * child, and says so first; whoever does it all the same sees whom to call, and their words are kept.
 */
@NullMarked
package org.breakwater.library.procedures.feedback;

import org.jspecify.annotations.NullMarked;
