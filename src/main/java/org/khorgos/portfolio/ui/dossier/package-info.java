@org.jspecify.annotations.NullMarked
package org.khorgos.portfolio.ui.dossier;
