/** Information requests to agencies without an account: made by telephone or secure mail, and recorded here. */
@NullMarked
package org.breakwater.mash.informationrequests.external;

import org.jspecify.annotations.NullMarked;
