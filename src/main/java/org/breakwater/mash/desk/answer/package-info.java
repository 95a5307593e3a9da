/** The person who told us hears what happened, and the contact is closed. */
@NullMarked
package org.breakwater.mash.desk.answer;

import org.jspecify.annotations.NullMarked;
