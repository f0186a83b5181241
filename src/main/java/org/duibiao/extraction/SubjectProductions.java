package org.duibiao.extraction;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.duibiao.quantity.Quantity;
import org.duibiao.quantity.Quantity.Form;
import org.duibiao.quantity.Unit.Dimension;
import org.duibiao.text.Finder;
import org.jspecify.annotations.Nullable;

/** The productions of {@link SubjectRule}, in the order they are tried: the first that gives a run of numbers its subjects decides. */
final class SubjectProductions {

  /**
   * Numbers that stand side by side in a clause, with the words around them.
   *
   * @param run 3家 or 3家、5家和8家
   * @param left the words since the number before
   * @param subject what the words say
   */
  record Group(List<Quantity> run, String left, String right, Subject subject) {

    Quantity only() {
      return run.getFirst();
    }
  }

  /**
   * A number with its subject.
   *
   * @param kind null where it is the kind of the text around
   * @param place null where it is the place of the clause
   */
  record Given(Quantity quantity, Subject subject, SubjectRule rule, @Nullable Kind kind, @Nullable Place place) {

    Given(Quantity quantity, Subject subject, SubjectRule rule) {
      this(quantity, subject, rule, null, null);
    }
  }

  private interface Production {
    /** The numbers with their subjects; none where the rule does not apply. */
    List<Given> apply(Group group);
  }

  private static final Finder OURS = Finder.of("[我全](?:[省市区县州])");
  private static final Pattern PURPOSE = Pattern.compile("(?:[，,])?(?:用于|实施|建设|新建|改造|兴建|开发|开工|建成|完成|启动)了?(?!后|的)([\\u4e00-\\u9fff“”（）、]{3,24})");
  /** What the subject before is compared among: 在全国|294个|城市中. */
  private static final Pattern OTHERS = Pattern.compile("(?:全国|全省|全市|全区|全球|世界|参评|参加|[省州盟]内?)的?$");
  /** Whose figure stands in brackets beside that of the region: 比全省（|7.7%|）高. */
  private static final Pattern BESIDE = Pattern.compile("[比较和及与、于](全国|全省|全市|全区)(?:平均)?(?:水平|增速)?[（(]$");
  /** Whose figure this region's is compared with: 高于甲市的|7.2%. */
  private static final Pattern OTHER = Pattern.compile("^(?:高于|低于|快于|慢于|优于|比|较|不及)([\\u4e00-\\u9fff]{2,10}[省市区县州盟旗])(?:同期)?的$");
  private static final int LONGEST_PREDICATE = 20;

  /** What a year's investment is planned at: 年度投资计划|647亿元. */
  private static final String PLANNED = "投资计划";
  private static final Finder BELOW = Finder.of("低于|慢于|落后|滞后");
  /** A speed is not what an aim is set for: 到位资金增速居全省第2，完成全年任务的|70%. */
  private static final Pattern SPEED = Pattern.compile("(?:增速|增幅)$");
  /** A subject together with the aim that it is measured by: 税收完成年初预算的|46%. */
  private static final Pattern WITH_AIM = Pattern.compile("(.{2,}?)(?:累计|已)?完成((?:年度|全年|年初|年|省定|市定|调整|考核|进度)(?:计划|预算|目标|任务|目标任务)数?)");
  /** A share of the aim just named: 完成年度目标|320亿元|的85%, 完成年度目标（|320亿元|）的85%. */
  private static final Finder OF_AIM = Finder.of("[）)]?的");
  /** What stands before an aim that is told by its number: 超额完成|40所|的年度目标, 为全年|60亿元|目标的110%. */
  private static final Finder MEASURED_BY = Finder.of("(?:完成|为|占|相当于)(全年|年度|年初)?$");
  /** Money of a firm, which is counted by what it is spent on: 某公司投资|5亿元|兴建纺织园. */
  private static final Finder BY_FIRM = Finder.of("[\\u4e00-\\u9fff]{2,14}(?:公司|集团|企业)(?:投资|投入|出资)");
  /** What is done to projects: 开工建设|70项. */
  private static final Finder WORKS = Finder.of("(?:开工建设|开工|新开工|竣工|建成|投产|续建|签约|落地|入库)");

  /** How long something took: 从拿地到开工|只用了|42天. */
  private static final Pattern TOOK = Pattern.compile("(?:前后|总共|一共|平均|最快|最短|最多)*(?:只|仅|才)?(?:用时|耗时|历时|用|花|花费|需要|需)了?(?:压缩|压减|缩短|压|缩|减少|降)?(?:到|至|为)?$");
  private static final Pattern FROM_TO = Pattern.compile("从[^，。]{1,14}?[到至][^，。]{1,14}$");

  private final List<Production> order;
  private final Flow flow;
  private final Words words;
  private final Notes notes;
  private final Belonging belonging;
  /** The words of the annual aim named last in this clause: 完成年度目标|320亿元|的85%. */
  private String aimed = "";

  SubjectProductions(Flow flow, Words words, IndicatorNames names) {
    this.flow = flow;
    this.words = words;
    this.notes = new Notes(words);
    this.belonging = new Belonging(flow, words, names);
    var lists = new ListProductions(flow, words, names, notes, belonging);
    order = List.of(this::ratio, lists::ofPlaces, lists::ofPlace, this::took, this::partOfWhole, lists::pairedList, lists::unpairedList,
        lists::eachOfList, this::besideOther, this::ofItsAim, this::noted, this::predicated, this::spentOn, this::carried, this::own);
  }

  List<Given> read(Group group) {
    for (Production production : order) {
      List<Given> given = production.apply(group);
      if (!given.isEmpty()) {
        return given;
      }
    }
    throw new IllegalStateException("A number that names nothing carries the subject before");
  }

  /** 三次产业结构为10:40:50. */
  private List<Given> ratio(Group group) {
    if (group.only().form() != Form.PART || group.run().size() != 3) {
      return List.of();
    }
    String whole = group.subject().noun();
    List<String> named = Members.of(whole);
    return IntStream.range(0, 3).mapToObj(i -> {
      String part = named.size() == 3 ? named.get(i) + (i < 2 ? "（" + whole + "）" : "") : "第" + "一二三".charAt(i) + "产业（三次产业结构占比）";
      return new Given(group.run().get(i), group.subject().named(part), SubjectRule.RATIO);
    }).toList();
  }

  /** 从拿地到开工，只用了|42天. */
  private List<Given> took(Group group) {
    Matcher verb = group.only().form() == Form.DURATION ? TOOK.matcher(group.left()) : null;
    if (verb == null || !verb.find()) {
      return List.of();
    }
    Matcher own = FROM_TO.matcher(group.left().substring(0, verb.start()));
    Matcher before = FROM_TO.matcher(flow.clauseBefore());
    String noun = own.find() ? own.group() : before.find() ? before.group() : "";
    return noun.isEmpty() ? List.of() : List.of(new Given(group.only(), group.subject().named(noun + "用时"), SubjectRule.TIME_TAKEN));
  }

  /** 引进市外资金673.5亿元，其中京津资金占|62.8%. */
  private List<Given> partOfWhole(Group group) {
    boolean share = group.only().form() == Form.PERCENT && group.left().startsWith("其中") && (group.left().endsWith("占") || group.left().endsWith("占比"))
        && group.run().size() == 1;
    String part = share ? group.subject().noun().replaceFirst("占比?$", "") : "";
    return part.isEmpty() || flow.lastNoun.isEmpty() || part.contains("占") ? List.of()
        : List.of(new Given(group.only(), group.subject().named(part + "（占" + Notes.without(flow.lastNoun) + "比重）"), SubjectRule.PART_OF_WHOLE));
  }

  /** 增长8.3%，高于甲市的|7.2%: the figure of another region that this one is compared with. */
  private List<Given> besideOther(Group group) {
    Matcher other = group.run().size() > 1 || flow.lastNoun.isEmpty() ? null : OTHER.matcher(group.left());
    Place place = other == null || !other.find() ? null : flow.where.placeNamed(other.group(1));
    if (place == null) {
      return List.of();
    }
    Subject said = group.subject().named(Notes.without(flow.lastNoun));
    return List.of(new Given(group.only(), flow.moved != null && group.only().form() == Form.PERCENT ? said.moving(flow.moved) : said, SubjectRule.CARRIED_SUBJECT, null, place));
  }

  /** 税收完成年初预算的|46%: the share of an aim whose number is not told. */
  private List<Given> ofItsAim(Group group) {
    Matcher both = group.only().form() != Form.PERCENT || group.subject().behind() ? null : WITH_AIM.matcher(group.subject().noun());
    if (both == null || !both.matches()) {
      return List.of();
    }
    flow.remember(List.of(both.group(1)));
    return List.of(new Given(group.only(), group.subject().named(both.group(1) + "（" + both.group(2) + "完成比例）"), SubjectRule.ANNUAL_AIM));
  }

  /** 招商到位资金272亿元，完成年度目标任务|320亿元|的85%; 保障性住房开工1200套，交付|900套. */
  private List<Given> noted(Group group) {
    Subject subject = group.subject();
    String note = subject.behind() ? aimBehind(group) : OF_AIM.is(group.left()) ? aimed
        : subject.noun().isEmpty() && group.only().form() == Form.PERCENT ? Notes.planned(group.left()) : notes.of(subject.noun(), group.left());
    boolean counts = group.only().dimension().counts() || group.only().dimension() == Dimension.PEOPLE;
    if (OURS.opening(group.left()) != null && !Notes.aim(note)) {
      return List.of();
    }
    if (note.isEmpty() || flow.lastNoun.isEmpty() || counts && flow.lastNoun.endsWith("率")) {
      return List.of();
    }
    boolean aim = Notes.aim(note);
    // Right behind the aim's own number, 全年|60亿元|目标的|110%, the share is of the same aim.
    note = aim && group.left().equals(note + "的") && aimed.endsWith(note) ? aimed : note;
    aimed = aim ? note : "";
    boolean part = aim && group.only().form() == Form.PERCENT;
    String noun = (aim ? SPEED.matcher(Notes.without(flow.lastNoun)).replaceFirst("") : Notes.without(flow.lastNoun)) + "（" + note + (part ? "完成比例" : "") + "）";
    boolean below = group.only().form() == Form.POINTS && (BELOW.in(note) != null);
    return List.of(new Given(group.only(), below ? subject.named(noun).falling() : subject.named(noun), aim ? SubjectRule.ANNUAL_AIM : SubjectRule.NOTED_SUBJECT,
        aim && group.only().form() == Form.AMOUNT && !note.contains("进度") ? Kind.TARGET : null, null));
  }

  /** 为全年|60亿元|目标的: 全年目标; empty where the words behind the number name no aim. */
  private static String aimBehind(Group group) {
    String noun = group.subject().noun();
    Matcher measured = Notes.aim(noun) ? MEASURED_BY.in(group.left()) : null;
    return measured == null ? "" : Objects.requireNonNullElse(measured.group(1), "") + (noun.endsWith("的") ? noun.substring(0, noun.length() - 1) : noun);
  }

  /** |8200人|实现脱贫 counts people by what they did: 脱贫人数. */
  private List<Given> predicated(Group group) {
    boolean people = group.only().dimension() == Dimension.PEOPLE;
    if (!group.left().isBlank() || !group.subject().noun().isEmpty() || !people && !group.only().unit().endsWith("户")) {
      return List.of();
    }
    String verb = group.right();
    for (String word = words.at(verb, 0, "auxiliary"); !word.isEmpty(); word = words.at(verb, 0, "auxiliary")) {
      verb = verb.substring(word.length());
    }
    return verb.length() < 2 || verb.length() > LONGEST_PREDICATE || verb.startsWith("的") ? List.of()
        : List.of(new Given(group.only(), group.subject().named(verb + (people ? "人数" : "户数")), SubjectRule.NUMBER_AND_PREDICATE));
  }

  /** 投资|6200万元|实施河道清淤整治 is spent on what follows: 河道清淤整治投资. */
  private List<Given> spentOn(Group group) {
    String noun = group.subject().noun();
    boolean firm = BY_FIRM.is(noun);
    Matcher purpose = (firm || SubjectReader.WHOLLY.is(noun)) && group.only().dimension() == Dimension.MONEY ? PURPOSE.matcher(group.right()) : null;
    if (purpose == null || !purpose.matches()) {
      return List.of();
    }
    String spent = purpose.group(1) + (firm ? noun.substring(noun.length() - 2) : noun);
    flow.remember(List.of(spent));
    return List.of(new Given(group.only(), group.subject().named(spent), SubjectRule.SPENT_ON));
  }

  /** 地区生产总值321亿元，增长|6.1%. */
  private List<Given> carried(Group group) {
    if (!group.subject().noun().isEmpty()) {
      return List.of();
    }
    Subject said = group.subject();
    if (group.only().dimension() == Dimension.PEOPLE && said.action().length() > 1 && !said.action().equals("累计") && words.suffix(Notes.without(flow.lastNoun), "folk").isEmpty()) {
      return List.of(new Given(group.only(), said.named(said.action() + "人数"), SubjectRule.CARRIED_SUBJECT));
    }
    if (group.only().unit().equals("项") && WORKS.is(said.action()) && !flow.lastNoun.contains("项目")) {
      flow.remember(List.of(said.action() + "项目"));
      return List.of(new Given(group.only(), said.named(said.action() + "项目"), SubjectRule.CARRIED_SUBJECT));
    }
    if (group.only().unit().equals("分") && !flow.lastNoun.endsWith("分")) {
      return List.of(new Given(group.only(), said.named(Belonging.SCORE), SubjectRule.CARRIED_SUBJECT));
    }
    boolean anew = group.only().form() != Form.POINTS && said.direction() != 0 || group.only().form() == Form.RANK || group.left().indexOf('占') >= 0;
    String last = anew && flow.lastNoun.contains("（占") ? Notes.without(flow.lastNoun) : flow.lastNoun;
    int share = group.left().indexOf('占');
    String whole = share < 0 ? "" : group.left().substring(share);
    String noun = belonging.scored(group) ? belonging.placeByScore() : share < 0 || last.isEmpty() ? last : last + "（" + (whole.equals("占") ? "占比" : whole) + "）";
    Matcher beside = BESIDE.matcher(group.left());
    Place place = beside.find() ? flow.where.placeOf(beside.group(1)) : null;
    return List.of(new Given(group.only(), group.subject().named(noun), SubjectRule.CARRIED_SUBJECT, null, place));
  }

  /** 地区生产总值达到|321.5亿元; 建成|12所|幼儿园. */
  private List<Given> own(Group group) {
    Subject subject = group.subject();
    boolean headless = belonging.headless(subject.noun());
    String base = flow.base;
    boolean mark = group.only().unit().equals("分") && subject.noun().length() < 2;
    String noun = mark ? Belonging.SCORE : belonging.completed(belonging.dependent(subject.noun()), group);
    String among = among(group);
    boolean whole = subject.behind() && group.right().startsWith(noun + "中") && OTHERS.matcher(group.left()).find();
    if (!among.isEmpty()) {
      flow.remember(List.of(among));
    } else if (!noun.isEmpty() && !whole) {
      flow.remember(List.of(noun));
    }
    flow.base = headless ? base : flow.base;
    return List.of(new Given(group.only(), subject.named(noun), subject.behind() ? SubjectRule.NUMBER_FIRST : SubjectRule.SUBJECT_FIRST,
        group.left().endsWith(PLANNED) ? Kind.TARGET : null, null));
  }

  /** What a clause compares among others: 综合竞争力 of 综合竞争力在全国|294个|城市中排名第七; empty where it compares nothing. */
  private String among(Group group) {
    int at = group.left().lastIndexOf('在');
    return !group.subject().behind() || at < 2 || group.right().indexOf('中') < 2 ? "" : OURS.withoutOpening(group.left().substring(0, at));
  }
}
