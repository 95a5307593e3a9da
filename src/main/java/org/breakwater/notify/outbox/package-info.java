/**
 * What the administrator sees of the messages: how many are pending, which are stuck and why, never what one is about.
 */
@NullMarked
package org.breakwater.notify.outbox;

import org.jspecify.annotations.NullMarked;
