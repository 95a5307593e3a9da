/** The office writes once to everybody who has a place in a session, without showing anybody's address. */
@NullMarked
package org.breakwater.training.office.message;

import org.jspecify.annotations.NullMarked;
