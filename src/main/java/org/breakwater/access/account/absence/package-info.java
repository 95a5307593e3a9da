/** When someone is away, and the colleague who deals with what falls to them meanwhile: their deputy. */
@NullMarked
@NamedInterface("absence")
package org.breakwater.access.account.absence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
