package org.duibiao.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.duibiao.extraction.SubjectProductions.Given;
import org.duibiao.extraction.SubjectProductions.Group;
import org.duibiao.quantity.Quantity;
import org.duibiao.quantity.Quantity.Form;
import org.duibiao.text.Finder;
import org.jspecify.annotations.Nullable;

/** The productions of lists: each member with its number, one number for all, and places with the number of each. */
final class ListProductions {

  private static final int LONGEST_PLACE = 16;
  /** The subjects before by how many they are: 两项|增速. */
  private static final Finder SEVERAL = Finder.of("(?:这|上述|以上|前)?([两二三四五六])[项者个](?:指标)?(增速|增幅|占比|总量)?");
  private static final Pattern EACH = Pattern.compile("各|(?<![平人户日年月])均|分别|依次|(?<!成)都(?!市)");

  private final Flow flow;
  private final Words words;
  private final IndicatorNames names;
  private final Notes notes;
  private final Belonging belonging;

  ListProductions(Flow flow, Words words, IndicatorNames names, Notes notes, Belonging belonging) {
    this.flow = flow;
    this.words = words;
    this.names = names;
    this.notes = notes;
    this.belonging = belonging;
  }

  /** 三河市、固安县引进资金分别为|12亿元和9亿元; 神木市、高新区各奖励|500万元; a list of places with a number each or one for all. */
  List<Given> ofPlaces(Group group) {
    List<Place> listed = flow.where.listed();
    boolean paired = group.run().size() == listed.size();
    boolean each = group.run().size() == 1 && (group.subject().each() || EACH.matcher(group.left()).find());
    if (listed.size() < 2 || group.subject().behind() && !each && !paired || !paired && !each) {
      return List.of();
    }
    String noun = group.subject().noun().equals("以") ? "" : group.subject().noun();
    String note = notes.of(noun, group.left());
    String last = belonging.scored(group) ? belonging.placeByScore() : Notes.without(flow.lastNoun);
    String counted = !note.isEmpty() ? last + "（" + note + "）" : !noun.isEmpty() ? belonging.dependent(noun) : group.only().unit().equals("分") ? Belonging.SCORE : last;
    if (note.isEmpty()) {
      flow.remember(List.of(counted));
    }
    return IntStream.range(0, listed.size()).mapToObj(i -> new Given(group.run().get(paired ? i : 0), group.subject().named(counted),
        paired ? SubjectRule.PAIRED_LIST : SubjectRule.EACH_OF_LIST, null, listed.get(i))).toList();
  }

  /** 完成率较高的有甲区|95%、乙县（|93%）: a number right behind the name of its place. */
  List<Given> ofPlace(Group group) {
    String noun = group.subject().noun();
    Place place = group.run().size() > 1 || group.subject().behind() || noun.length() < 2 || noun.length() > LONGEST_PLACE || flow.lastNoun.isEmpty()
        ? null : flow.where.placeOfMember(noun);
    return place == null || !place.written().equals(noun) ? List.of()
        : List.of(new Given(group.only(), group.subject().named(group.only().unit().equals("分") ? Belonging.SCORE : flow.lastNoun), SubjectRule.PLACE_FIRST, null, place));
  }

  /** 城镇、农村居民人均可支配收入分别增长|7.5%和8.2%. */
  List<Given> pairedList(Group group) {
    List<Quantity> run = group.run();
    List<String> members = run.size() == 1 ? List.of() : members(group);
    if (members.size() != run.size()) {
      return List.of();
    }
    List<Given> placed = placed(group, members, SubjectRule.PAIRED_LIST);
    List<Given> given = !placed.isEmpty() ? placed : IntStream.range(0, run.size())
        .mapToObj(i -> new Given(run.get(i), group.subject().named(belonging.completed(members.get(i), group)), SubjectRule.PAIRED_LIST)).toList();
    flow.remember(members);
    return given;
  }

  /** 甲、乙、丙三类企业分别达到|5家、6家. */
  List<Given> unpairedList(Group group) {
    if (group.run().size() == 1) {
      return List.of();
    }
    String note = noteOfSeveral(group);
    Subject whole = group.subject().named(note.isEmpty() ? group.subject().noun().isEmpty() ? flow.lastNoun : belonging.dependent(group.subject().noun()) : Notes.without(flow.lastNoun) + "（" + note + "）");
    return group.run().stream().map(quantity -> new Given(quantity, whole, SubjectRule.UNPAIRED_LIST)).toList();
  }

  /** 工业、技改投资均增长|9%. */
  List<Given> eachOfList(Group group) {
    Subject subject = group.subject();
    List<String> members = members(group);
    boolean several = members.size() > 1;
    boolean rates = group.only().form() == Form.PERCENT && several && members.stream().allMatch(member -> member.endsWith("率"))
        && subject.noun().chars().filter(c -> c == '率').count() == members.size();
    boolean ranks = group.only().form() == Form.RANK && several && subject.noun().contains("、")
        && members.stream().allMatch(member -> words.first(member, 0, "kept") < 0);
    boolean paired = group.only().form() == Form.RANK && subject.noun().isEmpty() && flow.severalBefore();
    if (subject.behind() || !(subject.each() || rates || ranks || paired)) {
      return List.of();
    }
    boolean rate = members.size() == 1 && subject.noun().endsWith("率") && subject.noun().length() <= 4 && names.of(subject.noun()) == null;
    Matcher named = SEVERAL.is(subject.noun()) ? SEVERAL.opening(subject.noun()) : null;
    List<String> all = named != null ? ofNumber(named) : subject.noun().isEmpty() ? several(flow.allRecent())
        : rate ? flow.allRecent().stream().map(member -> member + subject.noun()).toList() : members;
    if (all.size() < 2) {
      return List.of();
    }
    List<Given> placed = placed(group, all, SubjectRule.EACH_OF_LIST);
    if (!placed.isEmpty()) {
      return placed;
    }
    flow.remember(subject.noun().isEmpty() || named != null ? List.of() : all);
    return all.stream().map(member -> new Given(group.only(), subject.named(member), SubjectRule.EACH_OF_LIST)).toList();
  }

  /** 两者|均增长, 前两项|增速|均居全省第一: as many of the subjects before, the last ones or the first. */
  private List<String> ofNumber(Matcher said) {
    int count = 2 + "两二三四五六".indexOf(said.group(1)) - (said.group(1).equals("两") ? 0 : 1);
    List<String> all = said.group().startsWith("前") ? flow.recent.subList(0, Math.min(count, flow.recent.size())) : flow.previous(count);
    return all.stream().map(Notes::without).map(member -> said.group(2) == null || member.endsWith(said.group(2)) ? member : member + said.group(2)).toList();
  }

  /** The subjects before, or the members of the list that is the only one of them. */
  private static List<String> several(List<String> subjects) {
    return subjects.size() == 1 ? Members.of(subjects.getFirst()) : subjects;
  }

  /** 绩溪县、广德市财政收入分别增长|5%和6%: members that all name places, each with its number and what follows the names. */
  private List<Given> placed(Group group, List<String> members, SubjectRule rule) {
    List<@Nullable Place> places = new ArrayList<>();
    members.forEach(member -> places.add(flow.where.placeOfMember(member)));
    if (places.contains(null)) {
      return List.of();
    }
    var given = new ArrayList<Given>();
    for (int i = 0; i < members.size(); i++) {
      Place place = Objects.requireNonNull(places.get(i));
      String noun = members.get(i).substring(place.written().length());
      String counted = noun.isEmpty() ? group.only().unit().equals("强") ? group.subject().predicate().whole() : flow.lastNoun : noun;
      given.add(new Given(group.run().get(Math.min(i, group.run().size() - 1)), group.subject().named(counted), rule, null, place));
    }
    return given;
  }

  /** The members of the list before the numbers, or the subjects named last where there is none. */
  private List<String> members(Group group) {
    String noun = group.subject().noun();
    int numbers = group.run().size();
    String note = numbers == 1 ? "" : noun.startsWith("占") ? noun : noteOfSeveral(group);
    if (!note.isEmpty()) {
      return flow.previous(numbers).stream().map(member -> member + "（" + note + "）").toList();
    }
    if (noun.isEmpty()) {
      return flow.previous(numbers);
    }
    Matcher several = SEVERAL.is(noun) && numbers > 1 ? SEVERAL.opening(noun) : null;
    if (several != null) {
      return flow.previous(numbers).stream().map(member -> member + Objects.requireNonNullElse(several.group(2), "")).toList();
    }
    if (numbers > 1 && belonging.headless(noun) && flow.previous(numbers).size() == numbers) {
      return flow.previous(numbers).stream().map(member -> member + noun).toList();
    }
    String whole = belonging.dependent(noun);
    if (numbers == 2 && whole.startsWith("城乡") && !whole.contains("、")) {
      return List.of("城镇" + whole.substring(2), "农村" + whole.substring(2));
    }
    List<String> members = Members.of(whole, numbers);
    if (!flow.lastNoun.isEmpty() && members.size() > 1 && Notes.compared(members.getFirst())) {
      String verb = members.getFirst().substring(0, 2);
      return members.stream().map(member -> flow.lastNoun + "（" + (member.startsWith(verb) ? member : verb + member) + "）").toList();
    }
    return members.stream().allMatch(belonging::headless) ? members.stream().map(belonging::dependent).toList() : members;
  }

  /** The note that words before several numbers are to the subjects before: 分别完成年度目标的|50%、60%; empty for a noun of its own. */
  private String noteOfSeveral(Group group) {
    String note = group.subject().behind() || flow.lastNoun.isEmpty() ? "" : notes.of(group.subject().noun(), group.left());
    if (!Notes.aim(note)) {
      return note;
    }
    String aim = note.endsWith("的") ? note.substring(0, note.length() - 1) : note;
    return group.only().form() == Form.PERCENT ? aim + "完成比例" : aim;
  }
}
