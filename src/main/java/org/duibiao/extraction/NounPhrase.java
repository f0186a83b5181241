package org.duibiao.extraction;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.seg.common.Term;
import com.hankcs.hanlp.tokenizer.StandardTokenizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duibiao.text.Finder;

/**
 * A noun and what is said of it: 企业|依法实施限产, 技工院校|与园区签订协议. Words and their classes come from the dictionary of HanLP, as no list of our own
 * holds the verbs of all regions.
 *
 * @param noun what the words name
 * @param said its predicate, empty where they only name
 */
record NounPhrase(String noun, String said) {

  /** Nouns that do something themselves, so that a verb behind them begins a predicate; behind others it is part of a name: 产业|创新|中心. */
  private static final Set<String> AGENTS = Set.of(
      "企业 公司 会议 单位 部门 机构 人员 人才 干部 责任人 负责人 领导 学校 院校 高校 医院 县 区 县区 区县 乡镇 街道 街镇 村 行政村 贫困村 社区 园区 工业园区 开发区 作品 博物馆 项目 工程 基地 事项 家庭 群众 农户 居民 农民 农牧民 村民 "
          .concat("学生 毕业生 大学生 教师 党员 国家 地区 城市 院落 商户 店铺 门店 煤矿 矿山 厂房 车间 产品 技术 品牌 成果 案例 地块 设备 平台 问题 案件 线索 党组织 协会 商会 团队 专家 院士 代表 委员 央企 国企 民企 中小企业 龙头企业 民营企业")
          .split(" "));

  /** What a name ends with though a verb stands in it: 学生集体用餐配送|单位. */
  private static final Finder HEAD = Finder.of(
      "(?:单位|企业|公司|机构|中心|基地|项目|工程|措施|任务|指标|活动|会|方案|计划|工作|人选|人员|同志|问题|情况|事项|区|村|县|镇|街道|平台|园|试点|成果|基金|建设|体系|系统|网络|线路|设施|设备|岗位|制度|机制"
          + "|用地|土地|面积|产能|产业|产业链|产品|场所|学校|医院|车间|工厂|实验室|站|点|所|院|队|团|组|户|人|线|路|桥|港|库|田|林|率|量|额|数|值|业|厂|店|馆|讲堂|收入|时间|时限|家庭|居民|旅客|游客|学生|毕业生)$");

  /** A character of each preposition: a name that ends as names do and has none of them holds no predicate. */
  private static final String LEADS = "在与由为被经于到对向给把将从随按同以因用自跟和至沿受据";
  private static final Set<Nature> BEGINS = Set.of(Nature.p, Nature.d, Nature.ad, Nature.v);
  private static final Set<String> PART_OF_NAMES = Set.of("比", "用");
  /** Joins two nouns as often as it begins a predicate: 企业|与高校签约, 企业与高校. */
  private static final Set<String> TOGETHER = Set.of("与", "同");

  static NounPhrase of(String words) {
    if (HEAD.in(words) != null && words.chars().noneMatch(c -> LEADS.indexOf(c) >= 0)) {
      return new NounPhrase(words, "");
    }
    List<Term> terms = StandardTokenizer.segment(words);
    for (int i = 1; i < terms.size(); i++) {
      if (said(terms, i)) {
        int from = i;
        while (from > 1 && terms.get(from - 1).nature == Nature.v) {
          from--;
        }
        String noun = written(terms.subList(0, from));
        return noun.length() < 2 ? new NounPhrase(words, "") : new NounPhrase(noun, words.substring(noun.length()));
      }
    }
    return new NounPhrase(words, "");
  }

  /** Whether a predicate begins with the term {@code i}; not where it only describes what follows: 企业申报|的项目. */
  private static boolean said(List<Term> terms, int i) {
    Term term = terms.get(i);
    Term before = terms.get(i - 1);
    List<Term> behind = terms.subList(i + 1, terms.size());
    if (!BEGINS.contains(term.nature) || behind.stream().anyMatch(other -> other.word.equals("的")) || terms.subList(0, i).stream().noneMatch(NounPhrase::names)) {
      return false;
    }
    boolean verbBehind = behind.stream().anyMatch(other -> other.nature == Nature.v);
    if (term.nature == Nature.p) {
      return !PART_OF_NAMES.contains(term.word) && !before.word.equals("所") && (verbBehind || !TOGETHER.contains(term.word));
    }
    boolean acts = AGENTS.contains(before.word) || before.word.equals("”");
    return acts && (term.nature == Nature.v ? HEAD.in(written(terms)) == null : term.word.length() > 1 && !behind.isEmpty() && behind.getFirst().nature == Nature.v);
  }

  private static boolean names(Term term) {
    return term.nature.startsWith('n') || term.nature == Nature.j;
  }

  private static String written(List<Term> terms) {
    return terms.stream().map(term -> term.word).collect(Collectors.joining());
  }
}
