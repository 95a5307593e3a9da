/** What people manage themselves: the browsers they are signed in with, and their recovery codes. */
@NullMarked
package org.breakwater.access.account;

import org.jspecify.annotations.NullMarked;
