/** What is owed about a contact, written down in the transaction of its cause. */
@NullMarked
package org.breakwater.messages.notices.desk;

import org.jspecify.annotations.NullMarked;
