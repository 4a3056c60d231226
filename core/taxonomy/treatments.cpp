#include "core/taxonomy/treatments.h"

#include "core/taxonomy/change.h"
#include "core/taxonomy/refusal.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <unordered_set>

namespace docket::taxonomy {

namespace {

/// Kinds of change that touch decisions, the strongest last.
int strengthOf(ChangeKind kind) {
    switch (kind) {
        case ChangeKind::Renamed:
        case ChangeKind::Rekeyed: return 1;
        case ChangeKind::Redefined: return 2;
        case ChangeKind::Archived: return 3;
        case ChangeKind::Merged:
        case ChangeKind::Split: return 4;
        default: return 0;
    }
}

Treatment usualTreatment(const Change& change) {
    const LabelId self = change.label;
    switch (change.kind) {
        case ChangeKind::Merged: return {self, Disposition::CarryOver, change.into.front(), {}};
        case ChangeKind::Split: return {self, Disposition::ReviewAll, self, {}};
        case ChangeKind::Archived: return {self, Disposition::Leave, self, {}};
        default: return {self, Disposition::CarryOver, self, {}};
    }
}

Result<> checkSuccession(const Succession& succession, const Taxonomy& before, const Taxonomy& after) {
    if (before.find(succession.from) == nullptr) {
        return refuse(fmt::format("A label was merged or split that version {} does not have. Nothing was published.", before.version()));
    }
    for (const LabelId part : succession.into) {
        const Label* label = after.find(part);
        if (label == nullptr || !label->isChoice()) {
            return refuse(fmt::format("{} was merged or split into a label that cannot be chosen. Nothing was published.", before.keyOf(succession.from)));
        }
    }
    return {};
}

Result<> checkTreatment(const Treatment& treatment, const Taxonomy& before, const Taxonomy& after) {
    const std::string_view key = before.keyOf(treatment.label);
    if (key.empty()) return refuse(fmt::format("There is no label {} in version {}. Nothing was published.", treatment.label.value, before.version()));
    const Label* target = after.find(treatment.target);
    if (target == nullptr || target->isGroup) return refuse(fmt::format("What was decided as {} would count for a label that is not there. Nothing was published.", key));
    if (treatment.disposition == Disposition::Leave && treatment.target != treatment.label) {
        return refuse(fmt::format("What was decided as {} cannot be left as it was and count for {}. Nothing was published.", key, target->key));
    }
    if (treatment.disposition == Disposition::CarryOver && target->isArchived) {
        return refuse(fmt::format("What was decided as {} cannot be carried over to {}, which is archived. Leave it as it was, or choose another label. "
                                  "Nothing was published.", key, target->key));
    }
    if (treatment.disposition == Disposition::ReviewMatching && treatment.rule.isEmpty()) {
        return refuse(fmt::format("The rule for what was decided as {} says nothing. Nothing was published; give it a word, or review all again.", key));
    }
    return {};
}

}  // namespace

std::vector<Treatment> usualTreatments(const Taxonomy& before, const Taxonomy& after, std::span<const Succession> successions) {
    std::map<LabelId, Change> strongest;
    for (Change& change : changesBetween(before, after, successions)) {
        if (strengthOf(change.kind) == 0 || before.find(change.label) == nullptr) continue;
        const auto [known, isNew] = strongest.try_emplace(change.label, change);
        if (!isNew && strengthOf(change.kind) > strengthOf(known->second.kind)) known->second = std::move(change);
    }
    std::vector<Treatment> treatments;
    for (const Label& label : before.labels()) {
        const auto change = strongest.find(label.id);
        if (change != strongest.end() && !label.isGroup) treatments.push_back(usualTreatment(change->second));
    }
    return treatments;
}

VersionStep withUsualTreatments(VersionStep step, const Taxonomy& before, const Taxonomy& after) {
    step.version = before.version() + 1;
    if (step.reverts) return step;
    std::unordered_set<LabelId> named;
    for (const Treatment& treatment : step.treatments) named.insert(treatment.label);
    for (Treatment& usual : usualTreatments(before, after, step.successions)) {
        if (!named.contains(usual.label)) step.treatments.push_back(std::move(usual));
    }
    return step;
}

bool keepsDecisions(const Treatment& treatment) { return treatment.disposition == Disposition::CarryOver && treatment.target == treatment.label; }

bool keepsEverything(const VersionStep& step) { return !step.reverts && std::ranges::all_of(step.treatments, &keepsDecisions); }

Result<> checkStep(const Taxonomy& before, const Taxonomy& after, const VersionStep& step) {
    if (before.kind() != after.kind()) return refuse("A single-label task cannot become a multi-label one, nor the other way round. Nothing was published.");
    for (const Label& label : before.labels()) {
        const Label* now = after.find(label.id);
        if (now == nullptr) return refuse(fmt::format("Label {} is missing in the new version. Archive it instead; nothing was published.", label.key));
        if (now->isGroup != label.isGroup) return refuse(fmt::format("{} cannot become a group, nor a group a label. Nothing was published.", label.key));
    }
    for (const Succession& succession : step.successions) {
        if (const auto checked = checkSuccession(succession, before, after); !checked) return checked;
    }
    std::unordered_set<LabelId> treated;
    for (const Treatment& treatment : step.treatments) {
        if (const auto checked = checkTreatment(treatment, before, after); !checked) return checked;
        if (!treated.insert(treatment.label).second) return refuse(fmt::format("What was decided as {} is treated twice. Nothing was published.", before.keyOf(treatment.label)));
    }
    return {};
}

Result<StepBack> stepBack(const Taxonomy& before, const Taxonomy& latest, std::span<const VersionStep> steps) {
    const VersionStep& taken = steps[static_cast<std::size_t>(latest.version() - 1)];
    std::vector<Label> labels(before.labels().begin(), before.labels().end());
    StepBack back{latest, {0, latest.version(), {}, {}}};
    for (const Label& label : latest.labels()) {
        if (before.find(label.id) != nullptr) continue;
        labels.push_back(label);
        labels.back().isArchived = true;
        while (before.findByKey(labels.back().key) != nullptr) labels.back().key += fmt::format("_v{}", latest.version());
        if (label.parent && before.find(*label.parent) == nullptr) labels.back().parent.reset();
        if (label.isGroup) continue;
        const auto whole = std::ranges::find_if(taken.successions, [&](const Succession& succession) {
            return succession.into.size() > 1 && std::ranges::find(succession.into, label.id) != succession.into.end();
        });
        if (whole != taken.successions.end()) back.step.treatments.push_back({label.id, Disposition::CarryOver, whole->from, {}});
        else back.step.treatments.push_back({label.id, Disposition::ReviewAll, label.id, {}});
    }
    // Taking back a step back is doing again what that one took back.
    if (taken.reverts) {
        const VersionStep& again = steps[static_cast<std::size_t>(*taken.reverts - 1)];
        back.step.treatments = again.treatments;
        back.step.successions = again.successions;
    }
    auto made = Taxonomy::make(before.kind(), std::move(labels), latest.version() + 1, before.answerSize());
    if (!made) return std::unexpected(made.error());
    back.taxonomy = std::move(*made);
    return back;
}

}  // namespace docket::taxonomy
