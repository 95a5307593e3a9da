/** Mail as it is owed, addressed and sent, through a real mail server where that matters. */
@NullMarked
package org.breakwater.messages.model;

import org.jspecify.annotations.NullMarked;
