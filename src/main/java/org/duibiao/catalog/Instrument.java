package org.duibiao.catalog;

import java.util.Locale;
import org.duibiao.text.Term;
import org.duibiao.text.Wording;

/**
 * A policy tool, grouped after Rothwell and Zegveld (1985) into supply, environment and demand, with the tools that Chinese policy
 * studies count under each. {@link #UNCLEAR} is an answer of its own: no tool is ever forced on a measure.
 */
public enum Instrument implements Term {
  FUNDS(Side.SUPPLY, "资金奖补", "Funds"),
  LAND(Side.SUPPLY, "土地厂房", "Land and premises"),
  TALENT(Side.SUPPLY, "人才", "Talent"),
  INFRASTRUCTURE(Side.SUPPLY, "基础设施与平台", "Infrastructure and platforms"),
  SERVICES(Side.SUPPLY, "公共服务", "Public services"),
  INFORMATION(Side.SUPPLY, "信息", "Information"),
  PLANNING(Side.ENVIRONMENT, "规划目标", "Plans and targets"),
  FINANCE(Side.ENVIRONMENT, "金融", "Finance"),
  TAX(Side.ENVIRONMENT, "税费", "Taxes and fees"),
  REGULATION(Side.ENVIRONMENT, "法规标准", "Rules and standards"),
  APPROVAL(Side.ENVIRONMENT, "审批与政务便利", "Approval and services"),
  RIGHTS(Side.ENVIRONMENT, "知识产权与权益", "Rights"),
  PROCUREMENT(Side.DEMAND, "政府采购", "Procurement"),
  SCENARIOS(Side.DEMAND, "应用场景与示范", "Scenarios and pilots"),
  PROMOTION(Side.DEMAND, "展会推介与对接", "Fairs and matchmaking"),
  TRADE(Side.DEMAND, "贸易与市场", "Trade and markets"),
  UNCLEAR(Side.UNCLEAR, "不明", "Unclear");

  /** The three sides of the classification, and the class for what shows none. */
  public enum Side implements Term {
    SUPPLY("供给型", "Supply"),
    ENVIRONMENT("环境型", "Environment"),
    DEMAND("需求型", "Demand"),
    UNCLEAR("不明", "Unclear");

    private final Wording words;

    Side(String chinese, String english) {
      this.words = new Wording(chinese, english);
    }

    @Override
    public Wording words() {
      return words;
    }
  }

  private final Side side;
  private final Wording words;

  Instrument(Side side, String chinese, String english) {
    this.side = side;
    this.words = new Wording(chinese, english);
  }

  public Side side() {
    return side;
  }

  @Override
  public Wording words() {
    return words;
  }

  /**
   * The instrument with this {@link #id}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Instrument ofId(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
