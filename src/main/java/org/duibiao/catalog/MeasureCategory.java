package org.duibiao.catalog;

import org.duibiao.text.Term;
import org.duibiao.text.Wording;

/** What a policy measure is about. {@link #id} is the name used in files. */
public enum MeasureCategory implements Term {
  INVESTMENT("招商引资", "Investment promotion"),
  BUSINESS_ENV("营商环境", "Business environment"),
  INDUSTRY("产业发展", "Industry"),
  INNOVATION("科技创新", "Innovation"),
  TALENT("人才就业", "Talent and jobs"),
  FINANCE("财税金融", "Finance and tax"),
  PARKS_PROJECTS("园区项目", "Parks and projects"),
  OPENING("开放合作", "Opening up"),
  DIGITAL("数字智慧", "Digital"),
  GREEN("生态绿色", "Environment"),
  URBAN_RURAL("城乡建设", "Urban and rural"),
  WELFARE("民生保障", "Welfare"),
  GOVERNANCE("治理改革", "Governance");

  private final Wording words;

  MeasureCategory(String chinese, String english) {
    this.words = new Wording(chinese, english);
  }

  @Override
  public Wording words() {
    return words;
  }

  /**
   * The category with this {@link #id}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static MeasureCategory ofId(String id) {
    return valueOf(id.toUpperCase(java.util.Locale.ROOT));
  }
}
