package org.duibiao.extraction;

/** How a clause says which place it is about. Each carries an example, which a test reads for 甲市-like regions. */
public enum PlaceRule implements Rule {
  ZONE("zone first", "the clause opens with the name of a zone", "宣城经开区签约项目55个。", "宣城经济技术开发区"),
  REGION("region first", "the clause opens with a region inside the document's own", "绩溪县粮食产量5万吨。", "绩溪县"),
  SERIES("region and series", "the name of a region or group of regions stands right before a series of the catalogue", "预计长三角进出口总额超过15万亿元。",
      "长三角"),
  GROUP("group first", "the clause opens with a group of regions and what it did, or with all of them: 三市", "长株潭三市完成投资3000亿元。", "长株潭"),
  TOWN("town first", "the clause opens with a town", "水东镇全年网络零售额2亿元。", "水东镇"),
  WITHIN("within", "在, 位于, 落户 or the like stands before the place", "在宣城经开区，新开工项目12个。", "宣城经济技术开发区"),
  NAMED_LAST("named last", "…的是 names the place of what follows", "降幅最大的是绩溪县，下降0.3%。", "绩溪县"),
  MEMBER("each member", "a list of places takes a number each", "绩溪县、广德市财政收入分别增长5%和6%。", "广德市"),
  LISTED_LAST("listed last", "a list of places ends the clause, the next one gives a number each", "超过3亿元的有绩溪县、广德市，分别为5亿元、4亿元。", "广德市"),
  AGAIN("named again", "两县, 三地 stands for the places listed before, if they are as many", "绩溪县、旌德县推进有力。两县分别完成投资5亿元、4亿元。", "旌德县"),
  WHOLE("whole", "全国, 全省 stands right before the count", "全国18个典型地区参加评比。", "全国"),
  HEADING("heading", "a heading or a line of its own names the place", "", ""),
  HOME("document", "nothing nearer names a place: the region of the document", "地区生产总值321亿元。", "宣城市");

  private final Description description;

  PlaceRule(String id, String says, String example, String reading) {
    description = new Description(id, says, example, reading);
  }

  @Override
  public Description description() {
    return description;
  }
}
