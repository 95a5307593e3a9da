/**
 * Serves the pictures of texts to browsers. The name of a picture is the hash of its bytes, so it can be cached for
 * ever and never guessed; and one that no published text shows is not found.
 */
@NullMarked
package org.breakwater.library.information.pictures;

import org.jspecify.annotations.NullMarked;
