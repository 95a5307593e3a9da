/** Passwords, authenticator and recovery codes, rate limits, and encryption of what must be read again. */
@NullMarked
package org.breakwater.access.credentials;

import org.jspecify.annotations.NullMarked;
