#include "core/services/insights/regression/regression_comparison.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace docket::services {

namespace {

/// Changed items, as many of each kind as can be shown at all.
class ChangedAnswers {
public:
    explicit ChangedAnswers(std::size_t shown) : m_shown(shown) {}

    bool isWanted(bool isOneRight, bool isOtherRight) { return kind(isOneRight, isOtherRight).size() < m_shown; }
    void add(ChangedAnswer item) { kind(item.isOneRight, item.isOtherRight).push_back(std::move(item)); }
    std::vector<ChangedAnswer> take() {
        std::vector<ChangedAnswer> all;
        for (std::vector<ChangedAnswer>& items : m_kinds) {
            for (ChangedAnswer& item : items) {
                if (all.size() < m_shown) all.push_back(std::move(item));
            }
        }
        return all;
    }

private:
    std::vector<ChangedAnswer>& kind(bool isOneRight, bool isOtherRight) { return m_kinds[isOtherRight ? 0 : isOneRight ? 1 : 2]; }

    std::size_t m_shown;
    std::array<std::vector<ChangedAnswer>, 3> m_kinds;  // worse, better, both wrong
};

class Comparing {
public:
    Comparing(OpenRegressionSet& open, RegressionComparison& result, std::size_t changedShown)
        : m_reading(open.reading), m_result(result), m_sums(m_reading.count()), m_changed(changedShown) {}

    Result<> add(const ports::PredictedReference& item, const LabelNumbers& reference) {
        const auto* one = lastOf(m_result.one.key, item.predictions);
        const auto* other = lastOf(m_result.other.key, item.predictions);
        m_result.one.lacks += one == nullptr ? 1 : 0;
        m_result.other.lacks += other == nullptr ? 1 : 0;
        if (one == nullptr || other == nullptr) return {};
        const auto ofOne = m_reading.answer(*one);
        if (!ofOne) return std::unexpected(ofOne.error());
        const auto ofOther = m_reading.answer(*other);
        if (!ofOther) return std::unexpected(ofOther.error());
        note(m_result.one, *ofOne);
        note(m_result.other, *ofOther);
        if (m_reading.isSingle()) m_sums.add(reference.front(), first(*ofOne), first(*ofOther));
        else m_sums.addSets(reference, *ofOne, *ofOther);
        if (*ofOne != *ofOther) noteChange(item, reference, *ofOne, *ofOther);
        return {};
    }

    void finish() {
        m_result.difference = m_sums.difference();
        for (std::uint32_t number = 0; number <= m_reading.noneFits(); ++number) {
            metrics::LabelComparison& label = m_result.difference.labels[number];
            if (label.pairs.n() == 0) continue;
            const bool isNone = number == m_reading.noneFits();
            const taxonomy::Label* inForce = isNone ? nullptr : m_reading.inForce().find(m_reading.taxonomy().labels()[number].id);
            m_result.labels.push_back({isNone ? std::string() : m_reading.taxonomy().labels()[number].key, isNone || (inForce != nullptr && inForce->isChoice()), label});
        }
        m_result.difference.labels.clear();
        m_result.changed = m_changed.take();
    }

private:
    static std::optional<std::uint32_t> first(const LabelNumbers& numbers) { return numbers.empty() ? std::nullopt : std::optional(numbers.front()); }

    void note(ComparedRun& run, const LabelNumbers& answer) const {
        run.withoutLabel += answer.empty() ? 1 : 0;
        run.notKnown += std::ranges::binary_search(answer, m_reading.notKnown()) ? 1 : 0;
    }

    void noteChange(const ports::PredictedReference& item, const LabelNumbers& reference, const LabelNumbers& one, const LabelNumbers& other) {
        if (!m_changed.isWanted(one == reference, other == reference)) return;
        m_changed.add({std::string(item.externalId), keysOf(reference), saidKeys(one), saidKeys(other), one == reference, other == reference});
    }

    std::vector<std::string> keysOf(const LabelNumbers& numbers) const {
        std::vector<std::string> keys;
        for (const std::uint32_t number : numbers) {
            if (number == m_reading.notKnown()) keys.emplace_back("?");
            else if (number != m_reading.noneFits()) keys.push_back(m_reading.taxonomy().labels()[number].key);
        }
        return keys;
    }

    std::optional<std::vector<std::string>> saidKeys(const LabelNumbers& numbers) const { return numbers.empty() ? std::nullopt : std::optional(keysOf(numbers)); }

    RegressionReading& m_reading;
    RegressionComparison& m_result;
    metrics::RunComparison m_sums;
    ChangedAnswers m_changed;
};

Result<RegressionComparison> compare(ports::Workspace& workspace, const RegressionQuestion& question, const std::stop_token& stop) {
    auto open = openRegressionSet(workspace, question.scope);
    if (!open) return std::unexpected(open.error());
    RunNames names;
    const auto named = passOver(workspace, *open, ReferenceUse::Any, stop, [&](const ports::PredictedReference& item, const LabelNumbers&) -> Result<> {
        names.add(item.predictions);
        return {};
    });
    if (!named) return std::unexpected(named.error());
    auto one = names.find(question.one);
    if (!one) return std::unexpected(one.error());
    auto other = names.find(question.other);
    if (!other) return std::unexpected(other.error());
    RegressionComparison result{open->set, open->under, {}, {std::move(*one)}, {std::move(*other)}, {}, {}, {}};
    Comparing comparing(*open, result, question.changedShown);
    const auto counts = passOver(workspace, *open, question.scope.references, stop,
                                 [&](const ports::PredictedReference& item, const LabelNumbers& reference) { return comparing.add(item, reference); });
    if (!counts) return std::unexpected(counts.error());
    result.counts = *counts;
    comparing.finish();
    if (result.difference.pairs.n() > 0) return result;
    return failure(ErrorKind::Conflict, fmt::format("There is no item of the set \"{}\" that both {} and {} have a prediction of, so they cannot be compared.", result.set.name,
                                                    result.one.key.name(), result.other.key.name()));
}

}  // namespace

bool RegressionComparison::isWorse(double margin) const {
    const auto value = difference.pairs.difference();
    return value && *value < -margin;
}

Result<RegressionComparison> compareRuns(ports::Workspace& workspace, const RegressionQuestion& question, const std::stop_token& stop) {
    return ports::reading(workspace, [&] { return compare(workspace, question, stop); });
}

}  // namespace docket::services
