/** Signing in: email and password, then the code; in the demonstration, one click. And signing out. */
@NullMarked
package org.breakwater.access.signin;

import org.jspecify.annotations.NullMarked;
