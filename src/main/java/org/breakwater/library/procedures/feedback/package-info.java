/**
 * Comments on the manual: anyone may send one, without an account. It is not a way to report a concern about a child,
 * and says so first; a person who does so all the same sees who to call, and their text is stored.
 */
@NullMarked
package org.breakwater.library.procedures.feedback;

import org.jspecify.annotations.NullMarked;
