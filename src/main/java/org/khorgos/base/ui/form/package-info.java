/** Long forms in sections: fields that are found by their path, lists of rows, and what is wrong with them. */
@org.jspecify.annotations.NullMarked
package org.khorgos.base.ui.form;
