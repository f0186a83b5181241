package org.duibiao.quantity;

/** How a stated number bounds the true one: what the wording 以上, 超, 左右, 以内 … says about it. */
public enum Bound {
  /** 为, 达: just the number. */
  EXACT("="),
  /** 以上, 不低于, 突破, 余. */
  AT_LEAST(">="),
  /** 超, 超过. */
  MORE_THAN(">"),
  /** 以内, 不超过, 控制在. */
  AT_MOST("<="),
  /** 低于, 不足. */
  LESS_THAN("<"),
  /** 左右, 约, 近. */
  ABOUT("~");

  private final String sign;

  Bound(String sign) {
    this.sign = sign;
  }

  /** The sign used in files and on screens, for example {@code >=}. */
  public String sign() {
    return sign;
  }

  /**
   * The bound that {@code sign} stands for.
   *
   * @throws IllegalArgumentException if it stands for none
   */
  public static Bound ofSign(String sign) {
    for (Bound bound : values()) {
      if (bound.sign.equals(sign)) {
        return bound;
      }
    }
    throw new IllegalArgumentException("Not a comparator: " + sign);
  }
}
