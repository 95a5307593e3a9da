/** What is owed, to whom, and how it is sent. Nothing here knows of HTTP. */
@NullMarked
package org.breakwater.messages.model;

import org.jspecify.annotations.NullMarked;
