package org.duibiao.web.ui.accounts;

import java.util.Locale;
import org.duibiao.store.AccountRefused;
import org.duibiao.web.ui.i18n.Words;

/** Why a change of an account is not made, and what to do instead. */
final class Refusals {

  private Refusals() {}

  static String words(AccountRefused refused) {
    return Words.t("accounts.refused." + refused.reason().name().toLowerCase(Locale.ROOT));
  }
}
