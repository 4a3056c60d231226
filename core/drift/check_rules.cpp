#include "core/drift/check_rules.h"

#include <fmt/format.h>

#include <array>

namespace docket::drift {

namespace {

struct Named {
    const char* name;
    double value;
};

std::unexpected<Error> refused(const char* name, std::string_view must) { return failure(ErrorKind::InvalidInput, fmt::format("\"{}\" must be {}.", name, must)); }

}  // namespace

Result<> check(const CheckRules& rules) {
    for (const auto& [name, value] : std::array{Named{"invalid_act", rules.invalidAct}, Named{"differ_look", rules.differLook}, Named{"differ_act", rules.differAct},
                                                Named{"rare_share", rules.rareShare}, Named{"recall_look", rules.recallLook}, Named{"recall_act", rules.recallAct},
                                                Named{"shift_chance", rules.shiftChance}, Named{"worse_chance", rules.worseChance}, Named{"absence_look", rules.absenceLook},
                                                Named{"absence_act", rules.absenceAct}}) {
        if (!(value >= 0 && value <= 1)) return refused(name, "from 0 to 1");
    }
    for (const auto& [name, value] : std::array{Named{"shift_look", rules.shiftLook}, Named{"shift_act", rules.shiftAct}, Named{"fall_look", rules.fallLook}, Named{"fall_act", rules.fallAct}}) {
        if (!(value > 0 && value <= 1000)) return refused(name, "over 0 and at most 1000");
    }
    for (const auto& [name, count] : std::array{std::pair("alert_stays", rules.alertStays), std::pair("recent_days", rules.recentDays), std::pair("accuracy_weeks", rules.accuracyWeeks),
                                                std::pair("recall_weeks", rules.recallWeeks), std::pair("fewest_items", rules.fewestItems)}) {
        if (count < 1 || count > 10'000) return refused(name, "from 1 to 10000");
    }
    if (rules.shiftAct < rules.shiftLook) return refused("shift_act", "at least \"shift_look\"");
    if (rules.differAct < rules.differLook) return refused("differ_act", "at least \"differ_look\"");
    if (rules.fallAct < rules.fallLook) return refused("fall_act", "at least \"fall_look\"");
    if (rules.recallAct > rules.recallLook) return refused("recall_act", "at most \"recall_look\"");
    if (rules.absenceAct > rules.absenceLook) return refused("absence_act", "at most \"absence_look\"");
    return {};
}

}  // namespace docket::drift
