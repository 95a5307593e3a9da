/** What is due becomes one mail for each person who may still know of it. */
@NullMarked
package org.breakwater.messages.addressing;

import org.jspecify.annotations.NullMarked;
