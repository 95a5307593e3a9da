/** The words of each mail. None names anybody. */
@NullMarked
package org.breakwater.messages.content;

import org.jspecify.annotations.NullMarked;
