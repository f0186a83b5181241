/** The Accounts screen: who may do what. */
@NullMarked
package org.duibiao.web.ui.accounts;

import org.jspecify.annotations.NullMarked;
