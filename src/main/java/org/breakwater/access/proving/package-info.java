/**
 * People without an account: the token of their browser, the one key with which a transaction acts for them, and the
 * one-time code with which they prove an email address.
 */
@NullMarked
@NamedInterface("proving")
package org.breakwater.access.proving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
