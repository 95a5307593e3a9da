/**
 * Passwords, authenticator and recovery codes, the tries that are counted, and the sealing of what must be read again.
 */
@NullMarked
package org.breakwater.access.credentials;

import org.jspecify.annotations.NullMarked;
