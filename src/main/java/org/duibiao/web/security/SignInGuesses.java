package org.duibiao.web.security;

import java.util.function.LongSupplier;
import org.duibiao.store.AccountStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Slows down guessing: after some wrong passwords from one address, or for one account from anywhere, the next tries are refused
 * for a while, and the log says so. The account counts too, as an address can be made up where no proxy checks it. Whether a password
 * was right is what Spring Security says of it.
 */
class SignInGuesses {

  private static final Logger LOG = LoggerFactory.getLogger(SignInGuesses.class);
  static final int TRIES_OF_ADDRESS = 8;
  static final int TRIES_FOR_ACCOUNT = 20;
  private static final int LONGEST_NAME = 60;

  private final SignInTries addresses;
  private final SignInTries accounts;

  SignInGuesses(LongSupplier nanos) {
    this.addresses = new SignInTries(TRIES_OF_ADDRESS, nanos);
    this.accounts = new SignInTries(TRIES_FOR_ACCOUNT, nanos);
  }

  /** Counts a try before it is made, so that many at once do not slip through; false if it is one too many. */
  boolean begin(String address, String account) {
    String name = folded(account);
    if (addresses.begin(address) & accounts.begin(name)) {
      return true;
    }
    LOG.warn("Too many sign-in tries from {} for account {}: refused", address, name);
    return false;
  }

  @EventListener
  void right(AuthenticationSuccessEvent event) {
    addresses.succeeded(address(event.getAuthentication()));
    accounts.succeeded(folded(event.getAuthentication().getName()));
  }

  @EventListener
  void wrong(AbstractAuthenticationFailureEvent event) {
    LOG.info("Sign-in failed from {} for account {}", address(event.getAuthentication()), folded(event.getAuthentication().getName()));
  }

  private static String address(Authentication authentication) {
    return authentication.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "?";
  }

  /** The account asked for, fit for a line of the log. */
  private static String folded(String name) {
    String folded = AccountStore.folded(name).replaceAll("\\p{C}+", "?");
    return folded.length() > LONGEST_NAME ? folded.substring(0, LONGEST_NAME) : folded;
  }
}
