#include "core/codec/stored/check_rules_json.h"

#include "core/codec/text/small_json.h"

namespace docket::codec {

using drift::CheckRules;

namespace {

constexpr std::size_t maxCheckRulesBytes = 64 * 1024;

}  // namespace

Result<CheckRules> readCheckRules(std::string_view text, std::string_view fileName) {
    const auto document = parseSmallJson(text, fileName, maxCheckRulesBytes);
    if (!document) return std::unexpected(document.error());
    CheckRules rules;
    ObjectReader in(*document, std::string(fileName));
    in.read("alert_stays", rules.alertStays);
    in.read("recent_days", rules.recentDays);
    in.readNumber("shift_look", rules.shiftLook);
    in.readNumber("shift_act", rules.shiftAct);
    in.readNumber("shift_chance", rules.shiftChance);
    in.readNumber("invalid_act", rules.invalidAct);
    in.readNumber("differ_look", rules.differLook);
    in.readNumber("differ_act", rules.differAct);
    in.readNumber("worse_chance", rules.worseChance);
    in.readNumber("rare_share", rules.rareShare);
    in.readNumber("recall_look", rules.recallLook);
    in.readNumber("recall_act", rules.recallAct);
    in.readNumber("absence_look", rules.absenceLook);
    in.readNumber("absence_act", rules.absenceAct);
    in.readNumber("fall_look", rules.fallLook);
    in.readNumber("fall_act", rules.fallAct);
    in.read("accuracy_weeks", rules.accuracyWeeks);
    in.read("recall_weeks", rules.recallWeeks);
    in.read("fewest_items", rules.fewestItems);
    in.read("tell", rules.tell);
    in.refuseOthers({"alert_stays", "recent_days", "shift_look", "shift_act", "shift_chance", "invalid_act", "differ_look", "differ_act", "worse_chance", "rare_share", "recall_look",
                     "recall_act", "absence_look", "absence_act", "fall_look", "fall_act", "accuracy_weeks", "recall_weeks", "fewest_items", "tell"});
    if (!in.isGood()) return in.error();
    if (const auto checked = check(rules); !checked) return failure(ErrorKind::InvalidInput, fmt::format("{}: {}", fileName, checked.error().message));
    return rules;
}

std::string writeCheckRules(const CheckRules& rules) {
    const nlohmann::ordered_json out = {{"alert_stays", rules.alertStays},       {"recent_days", rules.recentDays},   {"shift_look", rules.shiftLook},
                                        {"shift_act", rules.shiftAct},           {"shift_chance", rules.shiftChance}, {"invalid_act", rules.invalidAct},
                                        {"differ_look", rules.differLook},       {"differ_act", rules.differAct},     {"worse_chance", rules.worseChance},
                                        {"rare_share", rules.rareShare},         {"recall_look", rules.recallLook},   {"recall_act", rules.recallAct},
                                        {"absence_look", rules.absenceLook},     {"absence_act", rules.absenceAct},   {"fall_look", rules.fallLook},
                                        {"fall_act", rules.fallAct},             {"accuracy_weeks", rules.accuracyWeeks}, {"recall_weeks", rules.recallWeeks},
                                        {"fewest_items", rules.fewestItems},     {"tell", rules.tell}};
    return out.dump(1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace docket::codec
