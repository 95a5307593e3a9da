/** The messages, and their settings. */
@NullMarked
package org.breakwater.messages;

import org.jspecify.annotations.NullMarked;
