/**
 * Rate limits without a CAPTCHA, and without storing a network address: what the public may send is counted in memory,
 * under ids that are meaningless tomorrow.
 */
@NullMarked
@NamedInterface("limits")
package org.breakwater.web.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
