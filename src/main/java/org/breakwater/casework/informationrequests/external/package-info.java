/** Information requests to agencies without an account: made by telephone or secure mail, and recorded here. */
@NullMarked
@NamedInterface("informationrequests.external")
package org.breakwater.casework.informationrequests.external;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
