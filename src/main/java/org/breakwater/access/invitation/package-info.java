/** From the link in a message to an account with a password, an authenticator app and recovery codes. */
@NullMarked
@NamedInterface("invitation")
package org.breakwater.access.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
