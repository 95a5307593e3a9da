/**
 * Draws what strangers sent, in a process of its own: it holds no key, no connection and little memory, and it can be
 * ended. Only {@link org.breakwater.documents.drawing.Draughtsman} and what it is told belong to the house itself.
 */
@NullMarked
package org.breakwater.documents.drawing;

import org.jspecify.annotations.NullMarked;
