/**
 * Where browsers fetch the pictures of texts. The name of a picture is the hash of its bytes, so it can be kept for
 * good and never guessed; and one that no published text shows is not found.
 */
@NullMarked
package org.breakwater.library.information.pictures;

import org.jspecify.annotations.NullMarked;
