/** What is owed to people outside the desk, written down in the transaction of its cause. */
@NullMarked
package org.breakwater.messages.notices;

import org.jspecify.annotations.NullMarked;
