/** The administrator's page. */
@NullMarked
package org.breakwater.messages.outbox;

import org.jspecify.annotations.NullMarked;
