#include "core/taxonomy/evolution.h"

#include <algorithm>

namespace docket::taxonomy {

namespace {

bool has(const auto& list, const auto& value) { return std::ranges::find(list, value) != std::ranges::end(list); }

/// Takes one more version onto the way of an answer. A version that takes back one passed before cancels it and all
/// after it; one that takes back a version the answer was given under is passed like any other.
void pass(std::vector<int>& passed, const VersionStep& step) {
    const auto taken = step.reverts ? std::ranges::find(passed, *step.reverts) : passed.end();
    if (taken != passed.end()) passed.erase(taken, passed.end());
    else passed.push_back(step.version);
}

const Treatment* find(const VersionStep& step, LabelId label) {
    const auto found = std::ranges::find(step.treatments, label, &Treatment::label);
    return found == step.treatments.end() ? nullptr : &*found;
}

std::vector<LabelId> successorsIn(const VersionStep& step, LabelId label) {
    const auto found = std::ranges::find(step.successions, label, &Succession::from);
    if (found != step.successions.end()) return found->into;
    const Treatment* treatment = find(step, label);
    return {treatment != nullptr ? treatment->target : label};
}

}  // namespace

Lineage::Lineage(std::vector<VersionStep> steps) : m_steps(std::move(steps)) {
    const auto treatsNothing = [this](int version) { return step(version).treatments.empty(); };
    for (int given = 1; given <= latest(); ++given) {
        std::vector<int> passed;
        for (int under = given + 1; under <= latest(); ++under) {
            pass(passed, step(under));
            std::vector<int> treating = passed;
            std::erase_if(treating, treatsNothing);
            if (!treating.empty()) m_paths.emplace(std::pair(given, under), std::move(treating));
        }
    }
}

const std::vector<int>& Lineage::path(int given, int under) const {
    static const std::vector<int> none;
    const auto found = m_paths.find({given, under});
    return found == m_paths.end() ? none : found->second;
}

LabelId Lineage::read(LabelId label, int given, int under) const {
    for (const int version : path(given, under)) {
        const Treatment* treatment = find(step(version), label);
        if (treatment != nullptr) label = treatment->target;
    }
    return label;
}

LabelSet Lineage::read(const LabelSet& labels, int given, int under) const {
    if (path(given, under).empty()) return labels;
    LabelSet read;
    for (const LabelId label : labels) {
        const LabelId now = this->read(label, given, under);
        if (!has(read, now)) read.push_back(now);
    }
    return read;
}

bool Lineage::isTouchedAfter(int under, const LabelSet& labels, int given) const {
    const std::vector<int>& before = path(given, under);
    const std::vector<int>& now = path(given, latest());
    const auto [kept, later] = std::ranges::mismatch(before, now);
    if (kept != before.end()) return true;
    const LabelSet read = this->read(labels, given, under);
    return std::any_of(later, now.end(), [&](int version) {
        return std::ranges::any_of(read, [&](LabelId label) { return find(step(version), label) != nullptr; });
    });
}

bool Lineage::isInForce(int version, int under) const {
    if (version < 1 || under > latest()) return false;
    std::vector<int> passed;
    for (int each = version; each <= under; ++each) pass(passed, step(each));
    return has(passed, version);
}

const Treatment* Lineage::treatmentOf(LabelId label, int given, int version) const {
    for (const int passed : path(given, version)) {
        const Treatment* treatment = find(step(passed), label);
        if (passed == version) return treatment;
        if (treatment != nullptr) label = treatment->target;
    }
    return nullptr;
}

std::vector<LabelId> Lineage::successorsOf(LabelId label, int given, int under) const {
    std::vector<int> passed;
    for (int version = given + 1; version <= std::min(under, latest()); ++version) pass(passed, step(version));
    std::vector<LabelId> now{label};
    for (const int version : passed) {
        std::vector<LabelId> next;
        for (const LabelId each : now) {
            for (const LabelId successor : successorsIn(step(version), each)) {
                if (!has(next, successor)) next.push_back(successor);
            }
        }
        now = std::move(next);
    }
    return now;
}

std::vector<LabelId> Lineage::readingAs(LabelId label, int under) const {
    std::vector<LabelId> sources{label};
    for (const auto& [ends, passed] : m_paths) {
        if (ends.second != under) continue;
        for (const int version : passed) {
            for (const Treatment& treatment : step(version).treatments) {
                if (read(treatment.label, ends.first, under) == label && !has(sources, treatment.label)) sources.push_back(treatment.label);
            }
        }
    }
    return sources;
}

}  // namespace docket::taxonomy
