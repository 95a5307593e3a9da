/** The office sends a message to everyone who has a place in a session, without revealing anyone's address. */
@NullMarked
package org.breakwater.training.office.message;

import org.jspecify.annotations.NullMarked;
